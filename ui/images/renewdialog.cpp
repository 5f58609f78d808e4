// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/renewdialog.h"

#include "models/renewalmodel.h"
#include "rules/shownaddress.h"
#include "widgets/fittedcolumns.h"
#include "widgets/fittedrows.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"
#include "widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
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
    : EditDialog(tr("Renew address"), tr("Apply"), parent)
    , m_images(std::move(images))
    , m_names(std::move(names))
    , m_chosen(std::move(chosen))
    , m_inspect(std::move(inspect))
    , m_model(new RenewalModel(this))
    , m_addresses(new QPlainTextEdit(this))
    , m_onlyChosen(new QCheckBox(tr("Only the %n chosen version(s)", nullptr, int(m_chosen.size())), this))
    , m_table(new QTableView(this))
    , m_summary(new WrappedLabel(this))
{
    resize(760, 480);
    m_addresses->setAccessibleName(tr("New addresses"));
    m_addresses->setPlaceholderText(tr("Paste the new addresses: one a line, in the cells of a table, or in a text. "
                                       "Each is taken for the disk with the same container and file."));
    m_addresses->setTabChangesFocus(true);
    m_onlyChosen->setVisible(!m_chosen.isEmpty());
    m_onlyChosen->setChecked(m_chosen.size() > 1); // one row is always chosen; several somebody chose
    m_summary->setObjectName(u"renewSummary"_s);
    setUpTable();
    body()->addWidget(m_addresses, 1);
    body()->addWidget(m_onlyChosen);
    body()->addWidget(m_table, 2);
    body()->addWidget(m_summary);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &RenewDialog::update);
    connect(m_onlyChosen, &QCheckBox::toggled, this, &RenewDialog::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RenewDialog::updateSummary);
    update();
    m_addresses->setFocus(); // what was copied is pasted at once
}

void RenewDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Changes"));
    setUpReadTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setWordWrap(true);
    FittedColumns::fit(m_table->horizontalHeader(), {{160, 80}, {130, 70}, {190, 110}, {260, 120}});
    FittedRows::fit(m_table);
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
    m_pasted = isTooLong ? QStringList() : addressesIn(m_addresses->toPlainText());
    m_matches = AddressMatches::of(m_pasted, there);
    m_model->setMatches(m_matches, versions, disks, m_inspect);
    updateSummary();
}

void RenewDialog::updateSummary()
{
    const bool isTooLong = m_addresses->document()->characterCount() > longestPaste;
    m_summary->setText(isTooLong                            ? tr("That is too much text. Nothing of it was read.")
                       : m_addresses->document()->isEmpty() ? tr("What would change stands above before it does.")
                       : m_pasted.isEmpty()                 ? tr("There is no address in this text.")
                                                            : summary());
    setConfirmable(!m_model->disks().isEmpty(), m_summary->text());
}

// Without signatures: the addresses of which nothing comes are named by where they lead.
QString RenewDialog::summary() const
{
    const auto named = [](const QStringList &addresses) {
        QStringList names;
        for (const QString &address : addresses.first(std::min(mostNamed, addresses.size())))
            names += shownAddress(address);
        return names.join(u", "_s) + (addresses.size() > mostNamed ? u"…"_s : QString());
    };
    QStringList sentences{tr("%n disk(s) get another address.", nullptr, int(m_model->disks().size()))};
    if (const int unusable = m_model->unusable(); unusable > 0)
        sentences += tr("%n of them cannot be read with it: see New address.", nullptr, unusable);
    if (m_model->leftOut() > 0)
        sentences += tr("%n without a tick is left out.", nullptr, m_model->leftOut());
    if (m_model->same() > 0)
        sentences += tr("%n has it already.", nullptr, m_model->same());
    if (!m_matches.ambiguous.isEmpty())
        sentences += tr("%n address(es) may be of several disks, or several are of one: %1.", nullptr,
                        int(m_matches.ambiguous.size()))
                         .arg(named(m_matches.ambiguous));
    if (!m_matches.unknown.isEmpty())
        sentences += tr("%n address(es) are of none of these disks: %1.", nullptr, int(m_matches.unknown.size()))
                         .arg(named(m_matches.unknown));
    return sentences.join(u' ');
}

void RenewDialog::confirm()
{
    accept();
    Q_EMIT confirmed(m_model->disks());
}

} // namespace pubconsole
