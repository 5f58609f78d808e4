// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagespage.h"

#include "images/addresspanel.h"
#include "images/renewdialog.h"
#include "images/testaddressdialog.h"
#include "models/imagefiltermodel.h"
#include "models/imagemodel.h"
#include "rules/imageedits.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/fittedcolumns.h"
#include "widgets/foldinglayout.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"
#include "widgets/wrappedlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Presence = OfferImage::Presence;

namespace {
constexpr int leastRows = 3;
constexpr int mostRows = 10; // the table scrolls beyond them, so that the address stays near
constexpr qsizetype mostNamed = 5;
} // namespace

ImagesPage::ImagesPage(std::shared_ptr<const OfferSchema> schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_model(new ImageModel(this))
    , m_shown(new ImageFilterModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_filter(new FilterEdit(tr("Filter images"), this))
    , m_plans(new QComboBox(this))
    , m_summary(new WrappedLabel(this))
    , m_address(new AddressPanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12); // before the fields
    layout->setSpacing(8);
    layout->addLayout(makeTools());
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addWidget(m_summary);
    layout->addWidget(m_address);
    m_summary->setObjectName(u"imageSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_shown->setSourceModel(m_model);
    setUpTable();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_model->rowCount() == 0) {
            startAdding();
            return;
        }
        m_plans->setCurrentIndex(0);
        m_filter->clear();
    });
    connect(m_filter, &FilterEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterText(text);
        showEmpty();
    });
    connect(m_plans, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_shown->setPlan(index > 0 ? m_plans->itemText(index) : QString());
        showEmpty();
    });
}

QLayout *ImagesPage::makeTools()
{
    auto *tools = new FoldingLayout;
    tools->setSpacing(6);
    m_add = addTool(tools, tr("Add version…"), &ImagesPage::startAdding);
    m_renew = addTool(tools, tr("Renew address…"), &ImagesPage::startRenewing);
    m_deprecate = addTool(tools, tr("Deprecate"), &ImagesPage::deprecate);
    m_remove = addTool(tools, tr("Remove…"), &ImagesPage::remove);
    m_test = addTool(tools, tr("Test address…"), &ImagesPage::test);
    m_plans->setAccessibleName(tr("Plans shown"));
    m_plans->setFocusPolicy(Qt::StrongFocus);
    m_plans->addItem(tr("All plans"));
    m_filter->setMinimumWidth(140);
    tools->addWidget(m_filter);
    tools->addWidget(m_plans);
    return tools;
}

QPushButton *ImagesPage::addTool(QLayout *layout, const QString &text, void (ImagesPage::*act)())
{
    auto *tool = new QPushButton(text, this);
    layout->addWidget(tool);
    connect(tool, &QPushButton::clicked, this, act);
    return tool;
}

void ImagesPage::setUpTable()
{
    m_table->setAccessibleName(tr("Images"));
    m_table->setObjectName(u"images"_s);
    setUpReadTable(m_table, {m_add, m_renew, m_deprecate, m_remove, m_test});
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the plans stand, the newest version first
    using Use = OfferField::Use;
    for (const auto &[column, use] : {std::pair(ImageModel::Generation, Use::Generation),
                                      {ImageModel::Label, Use::Label},
                                      {ImageModel::Published, Use::Published},
                                      {ImageModel::Shown, Use::Shown}})
        m_table->setColumnHidden(column, !m_schema->hasUse(use)); // of which its type says nothing
    // Where the text stands beside it, what a version is and whether its address is good is left.
    FittedColumns::fit(m_table->horizontalHeader(), {{120, 56},
                                                     {90, 60, true},
                                                     {80, 60, false, 3},
                                                     {150, 70, false, 1},
                                                     {100, 80, true, 2},
                                                     {90, 60, false, 4},
                                                     {190, 90, false, 5},
                                                     {140, 84},
                                                     {170, 100, true, 6}});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const OfferImage &image = m_model->row(m_shown->mapToSource(index).row());
        if (!image.place.isRoot())
            Q_EMIT fieldsWanted(image.isInDraft && image.worst >= 0 ? image.disks[image.worst].place : image.place);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImagesPage::updateTools);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showCurrent();
                const int row = m_shown->mapToSource(current).row();
                if (row >= 0 && m_table->hasFocus() && m_model->row(row).isInDraft)
                    Q_EMIT placeEntered(m_model->row(row).place);
            });
}

void ImagesPage::setState(const FieldState &offer)
{
    const QList<OfferImage> before = chosen();
    const int currentRow = m_shown->mapToSource(m_table->currentIndex()).row();
    const auto current = currentRow >= 0 ? std::optional(m_model->row(currentRow)) : std::nullopt;
    m_offer = offer;
    bool wasReset = false;
    const auto watch = connect(m_model, &QAbstractItemModel::modelReset, this, [&wasReset] { wasReset = true; });
    m_model->setOffer({offer.value, offer.notes.preview, offer.notes.production}, *m_schema, offer.notes.sasDays);
    disconnect(watch);
    const auto isSame = [](const OfferImage &one, const OfferImage &other) {
        return one.map == other.map && one.version == other.version;
    };
    for (int row = 0; wasReset && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_shown->mapFromSource(m_model->index(row, 0));
        const OfferImage &image = m_model->row(row);
        if (current && isSame(*current, image))
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (std::any_of(before.cbegin(), before.cend(), [&](const OfferImage &each) { return isSame(each, image); }))
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->selectRow(0);
    showPlans();
    showCurrent();
    showEmpty();
}

void ImagesPage::choose(const JsonPointer &place)
{
    const int row = m_model->rowOf(place);
    const QModelIndex index = m_shown->mapFromSource(m_model->index(row, 0));
    if (row >= 0 && index.isValid()) // whatever key led here: with Ctrl a view would add to what is chosen
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ImagesPage::showPlans()
{
    QStringList names{tr("All plans")};
    QSet<QString> known;
    for (const OfferImage &image : m_model->images()) {
        if (!known.contains(image.plan))
            names += image.plan;
        known.insert(image.plan);
    }
    QStringList there;
    for (int i = 0; i < m_plans->count(); ++i)
        there += m_plans->itemText(i);
    if (there == names)
        return;
    const QString chosenPlan = m_plans->currentIndex() > 0 ? m_plans->currentText() : QString();
    const QSignalBlocker blocker(m_plans);
    m_plans->clear();
    m_plans->addItems(names);
    m_plans->setCurrentIndex(std::max(0, chosenPlan.isEmpty() ? 0 : int(names.indexOf(chosenPlan))));
    m_shown->setPlan(m_plans->currentIndex() > 0 ? m_plans->currentText() : QString());
}

void ImagesPage::showCurrent()
{
    const int row = m_shown->mapToSource(m_table->currentIndex()).row();
    const auto image = row >= 0 ? std::optional(m_model->row(row)) : std::nullopt;
    m_address->setImage(image, image ? ImageModel::nameOf(*image) : QString(), inspector());
    updateTools();
}

AddressInspector ImagesPage::inspector() const
{
    return [model = m_model](const QString &address) { return model->inspect(address); };
}

void ImagesPage::showEmpty()
{
    const bool isAnything = m_shown->rowCount() > 0;
    const bool isFiltered = m_model->rowCount() > 0;
    m_table->setVisible(isAnything);
    m_address->setVisible(isAnything);
    m_empty->setVisible(!isAnything && !m_schema->body(m_offer.value).plans().isEmpty()); // else the fields say it
    m_empty->setText(isFiltered ? tr("No image fits the filter.") : tr("No plan has an image version yet."),
                     isFiltered           ? tr("Clear filter")
                     : m_add->isEnabled() ? m_add->text()
                                          : QString());
    const QList<OfferImage> &images = m_model->images();
    const auto bad = std::count_if(images.cbegin(), images.cend(), [](const OfferImage &i) { return i.needsYou(); });
    QStringList sentences;
    if (isFiltered)
        sentences += bad > 0 ? tr("%n address(es) need you.", nullptr, int(bad))
                             : tr("Nothing speaks against any of the addresses.");
    if (isFiltered && m_offer.notes.production.isUndefined() && !m_offer.lock.isReadOnly)
        sentences += tr("Nothing is known to be in production.");
    m_summary->setText(sentences.join(u' '));
    m_summary->setVisible(!sentences.isEmpty());
    fitHeight();
}

// As high as its rows, within bounds.
void ImagesPage::fitHeight()
{
    const int rows = std::clamp(m_shown->rowCount(), leastRows, mostRows);
    const int bar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + bar +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

QList<OfferImage> ImagesPage::chosen() const
{
    QList<OfferImage> images;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        images += m_model->row(m_shown->mapToSource(index).row());
    return images;
}

QList<OfferImage> ImagesPage::chosenInDraft() const
{
    QList<OfferImage> images = chosen();
    images.removeIf([](const OfferImage &image) { return !image.isInDraft; });
    return images;
}

QString ImagesPage::nameOf(const QList<OfferImage> &images) const
{
    QStringList names;
    for (const OfferImage &image : images.first(std::min(mostNamed, images.size())))
        names += ImageModel::nameOf(image);
    const auto more = int(images.size() - names.size());
    const QString text = names.join(tr("; ", "between versions"));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text;
}

// Why a button does nothing stands in its description.
void ImagesPage::setRefusal(QPushButton *tool, const QString &why, const QString &otherwise)
{
    tool->setEnabled(why.isEmpty());
    tool->setToolTip(why.isEmpty() ? otherwise : why);
    tool->setAccessibleDescription(tool->toolTip());
}

void ImagesPage::updateTools()
{
    const QList<OfferImage> images = chosenInDraft();
    const QString locked = m_offer.lock.isReadOnly ? tr("What is shown is read-only.") : QString();
    const bool hasPlans = !m_schema->body(m_offer.value).plans().isEmpty();
    setRefusal(m_add, !locked.isEmpty() ? locked : hasPlans ? QString() : tr("This offer has no plan yet."));
    const QList<OfferImage> &all = m_model->images();
    const bool isInDraft =
        std::any_of(all.cbegin(), all.cend(), [](const OfferImage &image) { return image.isInDraft; });
    setRefusal(m_renew, !locked.isEmpty() ? locked : isInDraft ? QString() : tr("There is no version in the draft."));
    const QString none = images.isEmpty() ? tr("Choose a version of the draft first.") : locked;
    const auto canBeShown = [](const OfferImage &image) { return !image.shownPlace.isRoot(); };
    const bool areAll = !images.isEmpty() && std::all_of(images.cbegin(), images.cend(), canBeShown);
    const bool areHidden = areAll && std::all_of(images.cbegin(), images.cend(), [](const OfferImage &image) {
                               return image.isShown && !*image.isShown;
                           });
    m_deprecate->setText(areHidden ? tr("Show again") : tr("Deprecate"));
    setRefusal(m_deprecate,
               !none.isEmpty() ? none
               : areAll        ? QString()
                               : tr("Offers of this type cannot say that a version is deprecated."),
               areHidden ? tr("Customers see the version again.")
                         : tr("Customers do not see the version any more; who uses it goes on."));
    const QStringList emptied = ImageEdits::emptied(m_offer.value, images);
    setRefusal(m_remove, !none.isEmpty()     ? none
                         : emptied.isEmpty() ? QString()
                                             : tr("A plan keeps at least one version: %1.").arg(emptied.join(u", "_s)));
    setRefusal(m_test,
               !m_tester           ? tr("Only an offer of a service is tested: a file has no network of its own.")
               : m_address->disk() ? QString()
                                   : tr("Choose a version with an address first."),
               tr("Asks the storage from this computer for size and date of the file."));
}

void ImagesPage::setAddressTester(AddressTester test)
{
    m_tester = std::move(test);
    updateTools();
}

void ImagesPage::startAdding()
{
    const QList<ImageMap> maps = ImageEdits::mapsToAddTo(m_offer.value, *m_schema);
    if (maps.isEmpty() || m_offer.lock.isReadOnly)
        return;
    QHash<QByteArray, JsonValue> published;
    for (const ImageMap &map : imageMaps(m_offer.notes.production, *m_schema))
        published.insert(map.id, map.versions);
    const QList<OfferImage> images = chosen();
    const QByteArray wanted = images.isEmpty() ? QByteArray() : images.first().map;
    const auto first =
        std::find_if(maps.cbegin(), maps.cend(), [&wanted](const ImageMap &map) { return map.id == wanted; });
    auto *dialog =
        new AddVersionDialog(maps, published, first == maps.cend() ? 0 : first - maps.cbegin(), inspector(), this);
    connect(dialog, &AddVersionDialog::confirmed, this, &ImagesPage::add);
    openDialog(dialog);
}

// The document may be a newer one than when the dialog was opened.
void ImagesPage::add(const AddVersionDialog::Version &version)
{
    const QList<ImageMap> maps = ImageEdits::mapsToAddTo(m_offer.value, *m_schema);
    const auto map =
        std::find_if(maps.cbegin(), maps.cend(), [&version](const ImageMap &each) { return each.id == version.map; });
    if (map == maps.cend() || map->versions.contains(version.version) || m_offer.lock.isReadOnly)
        return;
    const JsonPointer place = map->place.child(version.version);
    const QString name = map->name + u' ' + QString::fromUtf8(version.version);
    Q_EMIT edited(ImageEdits::withVersion(m_offer.value, *map, version.version, version.addresses, version.texts),
                  place, tr("Add version %1").arg(name));
    choose(place);
}

void ImagesPage::startRenewing()
{
    QList<OfferImage> images;
    QStringList names;
    QList<qsizetype> wanted;
    const QList<OfferImage> selected = chosen();
    for (const OfferImage &image : m_model->images()) {
        if (!image.isInDraft)
            continue;
        if (selected.contains(image))
            wanted += images.size();
        images += image;
        names += ImageModel::nameOf(image);
    }
    if (images.isEmpty() || m_offer.lock.isReadOnly)
        return;
    auto *dialog = new RenewDialog(images, names, wanted, inspector(), this);
    connect(dialog, &RenewDialog::confirmed, this, [this](const QList<ImageDisk> &disks) {
        const JsonValue body = ImageEdits::withAddresses(m_offer.value, disks);
        if (body != m_offer.value && !m_offer.lock.isReadOnly)
            Q_EMIT edited(body, disks.first().place,
                          disks.size() == 1 ? tr("Renew address")
                                            : tr("Renew %n address(es)", nullptr, int(disks.size())));
    });
    openDialog(dialog);
}

void ImagesPage::test()
{
    const int row = m_shown->mapToSource(m_table->currentIndex()).row();
    const auto disk = m_address->disk();
    if (row >= 0 && disk && m_tester)
        openDialog(
            new TestAddressDialog(tr("%1, %2", "version, disk").arg(ImageModel::nameOf(m_model->row(row)), disk->name),
                                  disk->address, m_tester, this));
}

void ImagesPage::deprecate()
{
    const QList<OfferImage> images = chosenInDraft();
    const bool areShown = m_deprecate->text() == tr("Show again");
    const JsonValue body = ImageEdits::withShown(m_offer.value, images, areShown);
    if (body != m_offer.value)
        Q_EMIT edited(body, images.first().place,
                      areShown ? tr("Show %1 again").arg(nameOf(images)) : tr("Deprecate %1").arg(nameOf(images)));
}

void ImagesPage::remove()
{
    const QList<OfferImage> images = chosenInDraft();
    const bool isPublic = std::any_of(images.cbegin(), images.cend(),
                                      [](const OfferImage &image) { return image.production > Presence::Absent; });
    const bool isUnknown = m_offer.notes.production.isUndefined() && m_offer.lock.isPublished;
    QString text = tr("Remove %1 from the draft? Undo brings it back.").arg(nameOf(images));
    if (isPublic)
        text += u' ' + tr("It is public: publishing the draft without it takes it away from customers who use it.");
    else if (isUnknown)
        text += u' ' + tr("What is public was not read: if this is, publishing takes it away from customers.");
    Questions::ask(this, {tr("Remove versions"), text, tr("Remove"), tr("Keep")}, [this, images] {
        const JsonValue body = ImageEdits::without(m_offer.value, images);
        if (body != m_offer.value && ImageEdits::emptied(m_offer.value, images).isEmpty())
            Q_EMIT edited(body, images.first().place, tr("Remove %1").arg(nameOf(images)));
    });
}

} // namespace pubconsole
