// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationpanel.h"

#include "json/typedtext.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "publishing/timelineview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

namespace {

constexpr int reasonLines = 2; // at least; the rest is scrolled to

// Why it failed or was not started; empty where nothing is wrong.
QString reasonOf(const OperationRecord &record)
{
    if (const auto failure = OperationFailure::of(record))
        return failure->text();
    return record.error ? record.error->text() : QString();
}

} // namespace

OperationPanel::OperationPanel(const OperationStore *operations, const OperationRepository *repository, QWidget *parent)
    : QScrollArea(parent)
    , m_operations(operations)
    , m_heading(new QLabel(this))
    , m_timeline(new TimelineView(operations, repository, this))
    , m_reason(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(1); // what it says never makes the dock taller
    viewport()->setAutoFillBackground(false);
    m_heading->setObjectName(QStringLiteral("timelineHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(16, 6, 16, 0);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_reason->setAccessibleName(tr("What the service said"));
    m_reason->setReadOnly(true);
    m_reason->setFrameShape(QFrame::NoFrame);
    m_reason->setTabChangesFocus(true);
    constexpr int frame = 2 * 5; // border and padding of the style
    m_reason->setMinimumHeight(reasonLines * fontMetrics().lineSpacing() +
                               2 * int(m_reason->document()->documentMargin()) + frame);
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_timeline);
    layout->addWidget(m_reason, 1);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area asks for it
    connect(operations, &OperationStore::operationChanged, this, [this](OperationKey key) {
        if (key == m_key)
            update();
    });
    hide();
}

QSize OperationPanel::sizeHint() const
{
    return widget()->layout()->minimumSize().expandedTo({m_timeline->sizeHint().width(), 0});
}

void OperationPanel::setOperation(OperationKey key)
{
    m_key = key;
    m_timeline->setOperation(key);
    update();
}

void OperationPanel::setCramped(bool isCramped)
{
    if (std::exchange(m_isCramped, isCramped) != isCramped)
        update();
}

void OperationPanel::update()
{
    const OperationRecord *shown = m_key != 0 ? m_operations->find(m_key) : nullptr;
    const QString reason = shown ? visibleText(reasonOf(*shown)) : QString();
    m_heading->setText(shown ? visibleText(shown->offer.offer) + QStringLiteral(" · ") + shown->kindText() : QString());
    if (m_reason->toPlainText() != reason) // a selection in it stays
        m_reason->setPlainText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setVisible(shown && (!reason.isEmpty() || (!shown->report.steps.isEmpty() && !m_isCramped)));
}

} // namespace pubconsole
