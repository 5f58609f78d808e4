// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationpanel.h"

#include "json/typedtext.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "publishing/timelineview.h"
#include "widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

namespace {

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
    , m_reason(new WrappedLabel(this))
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
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setContentsMargins(16, 6, 16, 8);
    m_reason->setAccessibleDescription(tr("What the service said"));
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_reason); // what one came for, before what led there
    layout->addWidget(m_timeline);
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
    const QLayout *content = widget()->layout();
    const int height = content->hasHeightForWidth() ? content->totalHeightForWidth(viewport()->width())
                                                    : content->totalSizeHint().height();
    return {m_timeline->sizeHint().width(), height};
}

int OperationPanel::wholeHeight() const
{
    return sizeHint().height() + (m_isCramped && m_hasSteps ? m_timeline->sizeHint().height() : 0);
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
    if (m_reason->text() != reason) // a selection in it stays
        m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_hasSteps = shown && !shown->report.steps.isEmpty();
    m_timeline->setVisible(m_hasSteps && !m_isCramped);
    setVisible(!reason.isEmpty() || (m_hasSteps && !m_isCramped));
}

} // namespace pubconsole
