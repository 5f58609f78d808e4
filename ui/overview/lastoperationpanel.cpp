// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/lastoperationpanel.h"

#include "json/typedtext.h"
#include "models/durationtext.h"
#include "operations/operationfailure.h"
#include "publishing/timelineview.h"
#include "widgets/linkbutton.h"
#include "widgets/wrappedlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pubconsole {

LastOperationPanel::LastOperationPanel(const OperationStore *operations, const OperationRepository *repository,
                                       QWidget *parent)
    : GlancePanel(tr("Last operation"), parent)
    , m_steps(addLink(tr("Show steps")))
    , m_timeline(new TimelineView(operations, repository, this))
    , m_news(new WrappedLabel(this))
{
    m_news->setObjectName(QStringLiteral("operationNews"));
    m_news->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_timeline);
    body()->addWidget(m_news);
    connect(m_steps, &LinkButton::clicked, this, [this] { Q_EMIT stepsRequested(m_key); });
}

void LastOperationPanel::setOperation(const OperationRecord *record)
{
    m_key = record ? record->key : 0;
    m_steps->setVisible(record);
    m_timeline->setVisible(record && !record->report.steps.isEmpty());
    m_timeline->setOperation(m_key);
    if (!record) {
        setNote({});
        m_news->setText(tr("No operation of this offer is known here."));
        return;
    }
    const QLocale locale;
    QStringList said{record->kindText(), record->statusText()};
    if (record->started.isValid())
        said += tr("started %1").arg(locale.toString(record->started.toLocalTime(), QLocale::ShortFormat));
    if (record->started.isValid() && record->finished.isValid() && record->isBegunHere)
        said += tr("after %1").arg(durationText(std::chrono::seconds(record->started.secsTo(record->finished))));
    setNote(said.join(QStringLiteral("  ·  ")));
    const auto failure = OperationFailure::of(*record);
    m_news->setText(visibleText(failure ? failure->text() : record->lastNews()));
    m_news->setVisible(!m_news->text().isEmpty());
}

} // namespace pubconsole
