// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/offerheader.h"

#include "json/typedtext.h"
#include "widgets/elidedlabel.h"
#include "widgets/foldinglayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace pubconsole {

namespace {

// Buttons side by side of which one is down.
QWidget *makeSegments(QButtonGroup *group, const QList<std::pair<int, QString>> &choices, QWidget *parent)
{
    auto *segments = new QWidget(parent);
    segments->setLayout(new QHBoxLayout);
    segments->layout()->setContentsMargins(1, 0, 0, 0);
    segments->layout()->setSpacing(0);
    for (const auto &[id, text] : choices) {
        auto *button = new QPushButton(text, segments);
        button->setObjectName(QStringLiteral("segment"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        group->addButton(button, id);
        segments->layout()->addWidget(button);
    }
    return segments;
}

} // namespace

OfferHeader::OfferHeader(const QString &id, bool isFile, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_state(new QLabel(this))
    , m_dot(new QLabel(QStringLiteral("·"), this))
    , m_id(new ElidedLabel(visibleText(id), this))
    , m_details(new ElidedLabel(this))
    , m_views(new QButtonGroup(this))
    , m_layouts(new QButtonGroup(this))
    , m_version(new QSpinBox(this))
{
    auto *layout = new FoldingLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTexts());
    QWidget *views = makeViews();
    layout->addWidget(views);
    if (isFile) {
        views->hide();
        layout->addWidget(makeFileUses());
    }
    layout->addWidget(m_version);
    layout->addWidget(makeLayouts());
}

QWidget *OfferHeader::makeTexts()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // they give way before anything else
    m_state->setTextFormat(Qt::PlainText);
    m_id->setElideMode(Qt::ElideMiddle); // ids differ as often at the end
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    for (QLabel *label : std::initializer_list<QLabel *>{m_state, m_dot, m_id, m_details})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QWidget(this);
    texts->setMinimumWidth(180); // else what is beside it goes below it
    texts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_title);
    auto *line = new QHBoxLayout; // what matters most comes first, and has its room whatever becomes of the rest
    line->setSpacing(6);
    line->addWidget(m_state);
    line->addWidget(m_dot);
    line->addWidget(m_id);
    line->addWidget(m_details, 1);
    lines->addLayout(line);
    return texts;
}

QWidget *OfferHeader::makeViews()
{
    QWidget *views = makeSegments(m_views,
                                  {{int(View::Draft), tr("Draft")},
                                   {int(View::Preview), tr("Preview")},
                                   {int(View::Production), tr("Production")},
                                   {int(View::Version), tr("Version")}},
                                  this);
    m_views->button(int(View::Draft))->setChecked(true);
    m_version->setAccessibleName(tr("Version number"));
    m_version->setRange(1, 1); // until it is known how many there are
    m_version->setKeyboardTracking(false);
    m_version->hide();
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        m_version->setVisible(isVersionShown());
        Q_EMIT viewChosen(View(id));
    });
    connect(m_version, &QSpinBox::valueChanged, this, [this] {
        if (isVersionShown())
            Q_EMIT versionChosen();
    });
    return views;
}

QWidget *OfferHeader::makeLayouts()
{
    QWidget *layouts = makeSegments(
        m_layouts,
        {{int(Layout::Form), tr("Form")}, {int(Layout::Json), tr("JSON")}, {int(Layout::Split), tr("Split")}}, this);
    connect(m_layouts, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT layoutChosen(Layout(id)); });
    return layouts;
}

QWidget *OfferHeader::makeFileUses()
{
    auto *uses = new QWidget(this);
    uses->setLayout(new FoldingLayout);
    uses->layout()->setContentsMargins(0, 0, 0, 0);
    uses->layout()->setSpacing(8);
    for (const auto &[use, text] :
         {std::pair(FileUse::NewOffer, tr("New offer from this file…")),
          std::pair(FileUse::Replace, tr("Replace draft of…")), std::pair(FileUse::Compare, tr("Compare with…"))}) {
        auto *button = new QPushButton(text, uses);
        connect(button, &QPushButton::clicked, this, [this, use = use] { Q_EMIT fileUseRequested(use); });
        uses->layout()->addWidget(button);
        m_fileUses.append(button);
    }
    return uses;
}

bool OfferHeader::isVersionShown() const
{
    return m_views->checkedId() == int(View::Version);
}

void OfferHeader::setTexts(const QString &title, const QString &state, const QString &details)
{
    m_title->setText(title);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_dot->setVisible(!state.isEmpty());
    m_details->setText(details.isEmpty() ? QString() : QStringLiteral("·  ") + details);
}

void OfferHeader::setView(View view)
{
    m_views->button(int(view))->click();
}

void OfferHeader::setLayoutChoice(Layout layout)
{
    m_layouts->button(int(layout))->setChecked(true);
}

void OfferHeader::setHasVersions(bool hasVersions)
{
    m_views->button(int(View::Version))->setVisible(hasVersions);
}

void OfferHeader::setRefusal(View view, const QString &why)
{
    QAbstractButton *button = m_views->button(int(view));
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    button->setAccessibleDescription(why);
}

void OfferHeader::setNewestVersion(int newest)
{
    if (isVersionShown() || newest == m_version->maximum())
        return; // what is being read stays
    m_version->setRange(1, std::max(newest, 1));
    m_version->setValue(newest);
    m_version->setToolTip(tr("Up to the current one, %1").arg(newest));
    m_version->setAccessibleDescription(m_version->toolTip());
}

int OfferHeader::version() const
{
    return m_version->value();
}

void OfferHeader::setFileUsesEnabled(bool areEnabled)
{
    for (QPushButton *button : std::as_const(m_fileUses)) {
        button->setEnabled(areEnabled);
        button->setToolTip(areEnabled ? QString() : tr("No profile is open."));
        button->setAccessibleDescription(button->toolTip());
    }
}

} // namespace pubconsole
