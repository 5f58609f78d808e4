// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/addversiondialog.h"

#include "json/typedtext.h"
#include "rules/addressmatches.h"
#include "rules/imageedits.h"
#include "rules/imageversion.h"
#include "rules/versiondisks.h"
#include "widgets/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = 256 * 1024; // characters; more are no list of the disks of one version

// In words how much it matters: the line stands among others.
QString weighed(const AddressVerdict &verdict)
{
    switch (verdict.state) {
    case AddressVerdict::State::Unusable:
    case AddressVerdict::State::Ended:
        return AddVersionDialog::tr("Error: %1").arg(verdict.line);
    case AddressVerdict::State::NotYet:
    case AddressVerdict::State::EndsTooSoon:
    case AddressVerdict::State::Doubtful:
        return AddVersionDialog::tr("Warning: %1").arg(verdict.line);
    case AddressVerdict::State::Endless:
    case AddressVerdict::State::Good:
        break;
    }
    return verdict.line;
}

} // namespace

AddVersionDialog::AddVersionDialog(QList<ImageMap> maps, const QHash<QByteArray, JsonValue> &published,
                                   qsizetype chosen, AddressInspector inspect, QWidget *parent)
    : EditDialog(tr("Add version"), tr("Add version"), parent)
    , m_maps(std::move(maps))
    , m_published(published)
    , m_inspect(std::move(inspect))
    , m_fields(new QFormLayout)
    , m_plan(new QComboBox(this))
    , m_version(new QLineEdit(this))
    , m_addresses(new QPlainTextEdit(this))
    , m_disks(new WrappedLabel(this))
{
    setMinimumWidth(480);
    addFields();
    m_plan->setCurrentIndex(int(chosen));
    m_disks->setObjectName(u"newDisks"_s);
    m_disks->setMinimumHeight(4 * fontMetrics().height());
    m_disks->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addLayout(m_fields);
    body()->addWidget(m_disks, 1);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &AddVersionDialog::offerVersion);
    connect(m_version, &QLineEdit::textChanged, this, &AddVersionDialog::update);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &AddVersionDialog::update);
    offerVersion();
    m_addresses->setFocus();
}

void AddVersionDialog::addFields()
{
    const auto add = [this](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        m_fields->addRow(label, field);
    };
    for (const ImageMap &each : std::as_const(m_maps))
        m_plan->addItem(each.name);
    add(tr("Plan"), m_plan);
    add(tr("Version"), m_version);
    for (const OfferField &field : ImageEdits::textFields(map())) {
        auto *line = new QLineEdit(this);
        line->setToolTip(field.help);
        m_texts.insert(field.key, line);
        add(field.label, line);
    }
    m_addresses->setTabChangesFocus(true);
    m_addresses->setPlaceholderText(ImageEdits::mostDataDisks(map()) > 0
                                        ? tr("Paste addresses: the operating system's disk first, then the data disks.")
                                        : tr("Paste the address of the disk."));
    m_addresses->setMinimumHeight(5 * fontMetrics().height());
    add(tr("Addresses"), m_addresses);
}

const ImageMap &AddVersionDialog::map() const
{
    return m_maps[std::max(0, m_plan->currentIndex())];
}

void AddVersionDialog::offerVersion()
{
    m_version->setText(ImageVersion::nextFree({map().versions, m_published.value(map().id)}));
    update();
}

QString AddVersionDialog::problem(const QStringList &addresses) const
{
    const QByteArray version = typedAddress(m_version->text()).toUtf8();
    const int most = ImageEdits::mostDataDisks(map());
    if (!ImageVersion(version).isValid())
        return tr("A version is three numbers: X.Y.Z.");
    if (map().versions.contains(version))
        return tr("There is a version %1 already.").arg(QString::fromUtf8(version));
    if (m_addresses->document()->characterCount() > longestPaste)
        return tr("That is too much text for the addresses of one version.");
    if (addresses.isEmpty())
        return m_addresses->document()->isEmpty() ? tr("Paste the address of its disk.")
                                                  : tr("There is no address in this text.");
    if (addresses.size() > 1 + most)
        return tr("A version has at most %n data disk(s).", nullptr, most);
    return {};
}

// The version of this plan that has the disk already; empty where none has.
QString AddVersionDialog::versionWith(const QString &address) const
{
    const JsonValue &versions = map().versions;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QList<OfferField> &fields = map().fields;
        const auto disk = std::find_if(fields.cbegin(), fields.cend(), isDisk);
        const QString there =
            disk == fields.cend() ? QString() : versions.at(i).value(QByteArrayView(disk->key)).toString();
        if (!there.isEmpty() && DiskAddress::of(there) == DiskAddress::of(address))
            return QString::fromUtf8(versions.keyAt(i));
    }
    return {};
}

// A disk a line, with what its address comes to.
QString AddVersionDialog::diskText(const QStringList &addresses) const
{
    QStringList lines;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const AddressInspection found = m_inspect(addresses[i]);
        const QString name = i == 0 ? tr("OS disk") : tr("Data disk %1").arg(i - 1);
        lines += tr("%1: %2. %3", "disk, address, what it comes to").arg(name, found.shown, weighed(found.verdict));
        for (const Problem &finding : found.findings) {
            if (!found.verdict.line.contains(finding.message))
                lines += QStringLiteral("   – ") + finding.message;
        }
    }
    QSet<DiskAddress> disks;
    for (const QString &address : addresses)
        disks.insert(DiskAddress::of(address));
    if (disks.size() < addresses.size())
        lines += tr("Two of these disks are the same file: each has one of its own.");
    if (const QString version = versionWith(addresses.first()); !version.isEmpty())
        lines += tr("Version %1 has the same file for its OS disk: a new version gives customers nothing new.")
                     .arg(visibleText(version));
    const auto before = ImageEdits::dataDisksOfNewest(map());
    if (before && *before != addresses.size() - 1)
        lines += tr("The newest version has %n data disk(s). Their number has to be the same in all versions.", nullptr,
                    int(*before));
    return lines.join(u'\n');
}

void AddVersionDialog::update()
{
    const QStringList addresses = m_addresses->document()->characterCount() > longestPaste
                                      ? QStringList()
                                      : addressesIn(m_addresses->toPlainText());
    const QString why = problem(addresses);
    m_disks->setText(why.isEmpty() ? diskText(addresses) : why);
    setConfirmable(why.isEmpty(), m_disks->text());
}

void AddVersionDialog::confirm()
{
    Version version{map().id, typedAddress(m_version->text()).toUtf8(), addressesIn(m_addresses->toPlainText()), {}};
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        version.texts.insert(it.key(), it.value()->text());
    accept();
    Q_EMIT confirmed(version);
}

} // namespace pubconsole
