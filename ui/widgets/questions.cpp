// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questions.h"

#include <QMessageBox>
#include <QPushButton>

namespace pubconsole {

namespace {

Questions::Answerer &answerer()
{
    static Questions::Answerer instance;
    return instance;
}

} // namespace

bool Questions::ask(QWidget *parent, const Question &question)
{
    if (answerer())
        return answerer()(question);
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *confirm = box.addButton(question.confirm, QMessageBox::AcceptRole);
    QPushButton *refuse = box.addButton(question.refuse, QMessageBox::RejectRole);
    box.setDefaultButton(refuse);
    box.setEscapeButton(refuse);
    box.exec();
    return box.clickedButton() == confirm;
}

void Questions::setAnswerer(Answerer newAnswerer)
{
    answerer() = std::move(newAnswerer);
}

} // namespace pubconsole
