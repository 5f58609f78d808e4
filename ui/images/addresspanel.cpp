// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/addresspanel.h"

#include "models/tones.h"
#include "widgets/elidedlabel.h"
#include "widgets/foldinglayout.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastAddress = 160;

// The marks of the lists as letters. The words beside them say the same.
QString markOf(Tone tone)
{
    return tone == Tone::Failed ? u"■"_s : tone == Tone::NeedsYou ? u"▲"_s : tone == Tone::Live ? u"●"_s : u"–"_s;
}

void showMark(QLabel *label, Tone tone)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, Theme::toneColor(tone));
    label->setPalette(colors);
    label->setText(markOf(tone));
}

QLabel *makeWords(QWidget *parent)
{
    auto *words = new WrappedLabel(parent);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

} // namespace

AddressPanel::AddressPanel(QWidget *parent)
    : Panel(tr("Address"), parent)
    , m_name(new ElidedLabel(this))
    , m_disks(new QComboBox(this))
    , m_mark(new QLabel(this))
    , m_verdict(makeWords(this))
    , m_line(new QWidget(this))
    , m_address(new QLineEdit(m_line))
    , m_whole(new QPushButton(tr("Show whole"), m_line))
    , m_findings(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(6);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    layout->addLayout(verdict);
    layout->addWidget(makeAddress());
    layout->addWidget(m_findings);
    m_verdict->setObjectName(u"addressVerdict"_s);
    setImage({}, {}, {});
}

QWidget *AddressPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new FoldingLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(accessibleName(), head);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_disks->setAccessibleName(tr("Disk"));
    m_disks->setFocusPolicy(Qt::StrongFocus);
    m_disks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_disks)})
        row->addWidget(widget);
    connect(m_disks, &QComboBox::currentIndexChanged, this, &AddressPanel::showDisk);
    return head;
}

QWidget *AddressPanel::makeAddress()
{
    auto *row = new FoldingLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_address->setReadOnly(true);
    m_address->setMinimumWidth(leastAddress);
    m_address->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whole->setCheckable(true);
    auto *copyButton = new QPushButton(tr("Copy"), m_line);
    copyButton->setToolTip(tr("The whole address, with its signature. Whoever has it can read the disk."));
    copyButton->setAccessibleDescription(copyButton->toolTip());
    row->addWidget(m_address);
    row->addWidget(m_whole);
    row->addWidget(copyButton);
    connect(m_whole, &QPushButton::toggled, this, &AddressPanel::showAddress);
    connect(copyButton, &QPushButton::clicked, this, &AddressPanel::copy);
    return m_line;
}

void AddressPanel::setImage(const std::optional<OfferImage> &image, const QString &name,
                            const AddressInspector &inspect)
{
    const bool isSame = image && m_image && image->map == m_image->map && image->version == m_image->version;
    const bool isSameDisks = isSame && image->disks.size() == m_image->disks.size();
    m_image = image;
    m_inspect = inspect;
    m_name->setText(name);
    if (!isSameDisks) {
        const QSignalBlocker blocker(m_disks);
        m_disks->clear();
        for (const ImageDisk &each : image ? image->disks : QList<ImageDisk>())
            m_disks->addItem(each.name);
        m_disks->setCurrentIndex(image ? int(image->worst) : -1);
    }
    m_disks->setVisible(m_disks->count() > 1);
    if (!isSame)
        m_whole->setChecked(false); // what was to be seen was another's
    showDisk();
}

std::optional<ImageDisk> AddressPanel::disk() const
{
    const int index = m_disks->currentIndex();
    return m_image && index >= 0 ? std::optional(m_image->disks[index]) : std::nullopt;
}

void AddressPanel::showDisk()
{
    const auto shown = disk();
    m_line->setVisible(shown.has_value());
    m_findings->setVisible(shown.has_value());
    m_mark->setVisible(m_image.has_value());
    if (!shown) {
        m_verdict->setText(m_image ? m_image->verdict.line : tr("Choose a version to see what its address comes to."));
        if (m_image)
            showMark(m_mark, toneOf(m_image->verdict.state));
        return;
    }
    const AddressInspection found = m_inspect(shown->address);
    m_shown = found.shown;
    m_verdict->setText(found.verdict.line);
    showMark(m_mark, toneOf(found.verdict.state));
    showAddress();
    showFindings(found.findings);
}

void AddressPanel::showAddress()
{
    const auto shown = disk();
    const bool isWhole = m_whole->isChecked();
    m_address->setText(isWhole && shown ? shown->address : m_shown);
    m_address->setAccessibleName(isWhole ? tr("Whole address") : tr("Address without its signature"));
    m_address->setCursorPosition(0);
}

void AddressPanel::showFindings(const QList<Problem> &findings)
{
    if (m_hasRows && findings == m_found)
        return;
    m_hasRows = true;
    m_found = findings;
    qDeleteAll(m_findings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_findings->layout();
    auto *grid = new QGridLayout(m_findings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const Problem &finding : findings)
        addFinding(toneOf(finding.severity), finding.message, finding.help);
    if (findings.isEmpty())
        addFinding(Tone::Live, tr("Nothing speaks against it."), {});
}

void AddressPanel::addFinding(Tone tone, const QString &text, const QString &help)
{
    auto *grid = static_cast<QGridLayout *>(m_findings->layout());
    const int row = grid->rowCount();
    auto *mark = new QLabel(m_findings);
    showMark(mark, tone);
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    QLabel *words = makeWords(m_findings);
    words->setObjectName(u"finding"_s);
    words->setText(text);
    grid->addWidget(words, row, 1);
    if (help.isEmpty())
        return;
    QLabel *what = makeWords(m_findings);
    what->setObjectName(u"findingHelp"_s);
    what->setForegroundRole(QPalette::PlaceholderText);
    what->setText(help);
    words->setAccessibleDescription(help);
    grid->addWidget(what, row + 1, 1);
}

void AddressPanel::copy() const
{
    if (const auto shown = disk())
        QApplication::clipboard()->setText(shown->address);
}

} // namespace pubconsole
