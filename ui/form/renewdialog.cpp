// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/renewdialog.h"

#include "models/renewalmodel.h"
#include "rules/shownaddress.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"
#include "widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPaste = 4 * 1024 * 1024; // characters; thousands of addresses
constexpr qsizetype mostNamed = 3;

} // namespace

RenewDialog::RenewDialog(QList<OfferImage> images, QStringList names, QList<qsizetype> chosen, AddressInspector inspect,
                         QWidget *parent)
    : QDialog(parent)
    , m_images(std::move(images))
    , m_names(std::move(names))
    , m_chosen(std::move(chosen))
    , m_inspect(std::move(inspect))
    , m_model(new RenewalModel(this))
    , m_addresses(new QPlainTextEdit(this))
    , m_onlyChosen(new QCheckBox(tr("Only the %n chosen version(s)", nullptr, int(m_chosen.size())), this))
    , m_table(new QTableView(this))
    , m_summary(new WrappedLabel(this))
    , m_confirm(new QPushButton(tr("Apply"), this))
{
    setWindowTitle(tr("Renew address"));
    resize(760, 480);
    m_addresses->setAccessibleName(tr("New addresses"));
    m_addresses->setPlaceholderText(tr("Paste the new addresses: one a line, in the cells of a table, or in a text. "
                                       "Each is taken for the disk with the same container and file."));
    m_addresses->setTabChangesFocus(true);
    m_onlyChosen->setVisible(!m_chosen.isEmpty());
    m_summary->setObjectName(u"renewSummary"_s);
    setUpTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm->setObjectName(u"primary"_s);
    m_confirm->setDefault(true);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_addresses, 1);
    layout->addWidget(m_onlyChosen);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenewDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &RenewDialog::update);
    connect(m_onlyChosen, &QCheckBox::toggled, this, &RenewDialog::update);
    update();
}

void RenewDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Changes"));
    setUpReadTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    FittedColumns::fit(m_table->horizontalHeader(), {{160, 80}, {130, 70}, {190, 110}, {260, 120}});
}

void RenewDialog::update()
{
    QList<qsizetype> used = m_chosen;
    if (!m_onlyChosen->isChecked()) {
        used.resize(m_images.size());
        std::iota(used.begin(), used.end(), 0);
    }
    QStringList versions;
    QList<ImageDisk> disks;
    QStringList there;
    for (const qsizetype i : std::as_const(used)) {
        for (const ImageDisk &disk : m_images[i].disks) {
            versions += m_names[i];
            disks += disk;
            there += disk.address;
        }
    }
    const bool isTooLong = m_addresses->document()->characterCount() > longestPaste;
    const QStringList pasted = isTooLong ? QStringList() : addressesIn(m_addresses->toPlainText());
    const AddressMatches matches = AddressMatches::of(pasted, there);
    m_model->setMatches(matches, versions, disks, m_inspect);
    m_confirm->setEnabled(m_model->rowCount() > 0);
    m_summary->setText(isTooLong                            ? tr("That is too much text. Nothing of it was read.")
                       : m_addresses->document()->isEmpty() ? tr("What would change stands here before it does.")
                       : pasted.isEmpty()                   ? tr("There is no address in this text.")
                                                            : summary(matches.ambiguous, matches.unknown));
    m_confirm->setAccessibleDescription(m_summary->text());
}

// Without signatures: the addresses of which nothing comes are named by where they lead.
QString RenewDialog::summary(const QStringList &ambiguous, const QStringList &unknown) const
{
    const auto named = [](const QStringList &addresses) {
        QStringList names;
        for (const QString &address : addresses.first(std::min(mostNamed, addresses.size())))
            names += shownAddress(address);
        return names.join(u", "_s) + (addresses.size() > mostNamed ? u"…"_s : QString());
    };
    QStringList sentences{tr("%n disk(s) get another address.", nullptr, m_model->rowCount())};
    if (m_model->same() > 0)
        sentences += tr("%n has it already.", nullptr, m_model->same());
    if (!ambiguous.isEmpty())
        sentences +=
            tr("%n address(es) may be of several disks, or several are of one: %1.", nullptr, int(ambiguous.size()))
                .arg(named(ambiguous));
    if (!unknown.isEmpty())
        sentences +=
            tr("%n address(es) are of none of these disks: %1.", nullptr, int(unknown.size())).arg(named(unknown));
    return sentences.join(u' ');
}

void RenewDialog::confirm()
{
    const QList<ImageDisk> disks = m_model->disks();
    if (disks.isEmpty())
        return;
    accept();
    Q_EMIT confirmed(disks);
}

} // namespace pubconsole
