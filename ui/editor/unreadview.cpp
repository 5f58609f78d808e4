// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/unreadview.h"

#include "editor/findbar.h"
#include "editor/jsoneditor.h"
#include "net/background.h"
#include "widgets/messagebar.h"

#include <QVBoxLayout>

namespace pubconsole {

namespace {
constexpr qsizetype mostFaultsShown = 5;
constexpr qsizetype mostTextShown = 1024 * 1024; // often one line, which takes long to lay out
} // namespace

UnreadView::UnreadView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_editor(new JsonEditor(this))
    , m_find(new FindBar(m_editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_find);
    layout->addWidget(m_editor, 1);
    m_editor->setReadOnly(true);
    setFocusProxy(m_editor);
    connect(m_bar, &MessageBar::triggered, this, &UnreadView::triggered);
    connect(m_bar, &MessageBar::dismissed, m_bar, &MessageBar::clear);
}

void UnreadView::show(const QByteArray &text, const QString &reason, bool isDraft)
{
    if (!m_bar->isHidden() && m_text == text && m_reason == reason && m_isDraft == isDraft)
        return; // it is looked through once
    m_reason = reason;
    m_isDraft = isDraft;
    if (m_text != text)
        m_editor->replaceText(text.first(std::min(text.size(), mostTextShown)));
    m_text = text;
    ++m_run;
    if (text.size() <= JsonRepair::quick) {
        tell(JsonRepair::of(text));
        return;
    }
    tell(std::nullopt);
    inBackground(
        this, [text] { return JsonRepair::of(text); },
        [this, run = m_run](const std::optional<JsonRepair> &repair) {
            if (run == m_run && repair)
                tell(repair);
        });
}

void UnreadView::tell(const std::optional<JsonRepair> &repair)
{
    QStringList sentences{m_reason};
    QStringList buttons;
    for (qsizetype i = 0; repair && i < std::min(repair->faults().size(), mostFaultsShown); ++i)
        sentences += repair->faults()[i].message();
    if (repair && repair->faults().size() > mostFaultsShown)
        sentences += tr("%n more of this kind.", nullptr, int(repair->faults().size() - mostFaultsShown));
    if (repair && m_isDraft && repair->hasDoubledKeys())
        buttons += {tr("Take the first of each"), tr("Take the last of each")};
    else if (repair && m_isDraft)
        buttons += tr("Correct it");
    if (!buttons.isEmpty())
        sentences += tr("Correcting it makes it a draft with an edit that you can look at before you save it.");
    buttons += {tr("Save as a file…"), tr("Retry")};
    if (m_text.size() > mostTextShown)
        sentences += tr("The first megabyte is shown; a file gets all of it.");
    m_bar->showMessage(MessageBar::Level::Error, sentences.join(u'\n'), buttons);
    if (repair)
        m_editor->showError(repair->faults().first().line, repair->faults().first().message());
}

void UnreadView::triggered(const QString &button)
{
    if (button == tr("Save as a file…"))
        Q_EMIT saveCopyRequested();
    else if (button == tr("Retry"))
        Q_EMIT retryRequested();
    else
        Q_EMIT correctRequested(button == tr("Take the first of each") ? JsonRepair::Choice::First
                                                                       : JsonRepair::Choice::Last);
}

} // namespace pubconsole
