// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/nextsteppanel.h"

#include "json/typedtext.h"
#include "widgets/theme.h"
#include "widgets/tonemark.h"
#include "widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace pubconsole {

namespace {

Tone toneOf(NextStep::Urgency urgency)
{
    switch (urgency) {
    case NextStep::Urgency::Calm:
        return Tone::Live;
    case NextStep::Urgency::Running:
        return Tone::Running;
    case NextStep::Urgency::NeedsYou:
        return Tone::NeedsYou;
    case NextStep::Urgency::Failed:
        return Tone::Failed;
    }
    return Tone::None;
}

} // namespace

NextStepPanel::NextStepPanel(QWidget *parent)
    : Panel(tr("Next step"), parent)
    , m_mark(new QLabel(this))
    , m_sentence(new WrappedLabel(this))
    , m_consequence(new WrappedLabel(this))
    , m_button(new QPushButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_sentence->setFont(bold);
    m_sentence->setObjectName(QStringLiteral("nextStep"));
    m_consequence->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(QStringLiteral("primary"));
    m_button->setAutoDefault(false);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_consequence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT requested(m_step.action); });
}

void NextStepPanel::setStep(const NextStep &step, const QString &refusal)
{
    m_step = step;
    m_mark->setPixmap(toneMark(toneOf(step.urgency), Theme::toneColor(toneOf(step.urgency))));
    m_sentence->setText(visibleText(step.sentence));
    m_consequence->setText(visibleText(step.consequence));
    m_consequence->setVisible(!step.consequence.isEmpty());
    m_button->setVisible(step.action != NextStep::Action::None);
    m_button->setText(NextStep::text(step.action));
    m_button->setEnabled(refusal.isEmpty());
    m_button->setToolTip(refusal);
    m_button->setAccessibleDescription(refusal);
    setAccessibleDescription((step.sentence + QChar(u' ') + step.consequence).trimmed());
}

} // namespace pubconsole
