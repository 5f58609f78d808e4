// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/nextstep.h"
#include "widgets/panel.h"

class QLabel;
class QPushButton;

namespace pubconsole {

//! What is to be done with an offer next: one sentence, what comes of it, and its button.
class NextStepPanel final : public Panel
{
    Q_OBJECT

public:
    explicit NextStepPanel(QWidget *parent = nullptr);
    //! \param refusal why the button cannot be pressed, a sentence; empty where it can
    void setStep(const NextStep &step, const QString &refusal);

Q_SIGNALS:
    void requested(pubconsole::NextStep::Action action);

private:
    NextStep m_step;
    QLabel *m_mark;
    QLabel *m_sentence;
    QLabel *m_consequence;
    QPushButton *m_button;
};

} // namespace pubconsole
