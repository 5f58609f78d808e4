// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questions.h"

#include "json/typedtext.h"
#include "widgets/plaintext.h"

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

void Questions::ask(QWidget *parent, Question question, std::function<void()> confirmed, std::function<void()> refused)
{
    for (QString *shown : {&question.title, &question.text}) // names from outside are in them
        *shown = visibleText(*shown);
    if (answerer()) {
        if (answerer()(question))
            confirmed();
        else if (refused)
            refused();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, PlainText::title(question.title), question.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *confirm = box->addButton(question.confirm, QMessageBox::AcceptRole);
    QPushButton *refuse = box->addButton(question.refuse, QMessageBox::RejectRole);
    box->setDefaultButton(refuse);
    box->setEscapeButton(refuse);
    QObject::connect(
        box, &QMessageBox::buttonClicked, parent,
        [confirm, confirmed = std::move(confirmed), refused = std::move(refused)](const QAbstractButton *clicked) {
            if (clicked == confirm)
                confirmed();
            else if (refused)
                refused();
        });
    box->open();
}

void Questions::setAnswerer(Answerer newAnswerer)
{
    answerer() = std::move(newAnswerer);
}

} // namespace pubconsole
