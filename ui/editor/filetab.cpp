// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/filetab.h"

#include "editor/findbar.h"
#include "editor/jsoneditor.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "widgets/messagebar.h"

#include <QTimer>
#include <QVBoxLayout>

namespace pubconsole {

using namespace std::chrono_literals;

FileTab::FileTab(const QString &path, const QByteArray &utf8, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_editor(new JsonEditor(this))
    , m_find(new FindBar(m_editor, this))
    , m_bar(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_find);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    const auto value = JsonReader::read(utf8);
    m_editor->replaceText(value ? JsonWriter::pretty(*value) : utf8);
    check();
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(400ms);
    connect(pause, &QTimer::timeout, this, &FileTab::check);
    connect(m_editor, &JsonEditor::textEdited, this, [this, pause] {
        pause->start();
        if (!std::exchange(m_isUnsaved, true))
            Q_EMIT stateChanged();
    });
}

void FileTab::check()
{
    const auto value = JsonReader::read(m_editor->utf8());
    if (value)
        m_editor->clearError();
    else
        m_editor->showError(value.error().line, value.error().message());
}

void FileTab::setOffer(const OfferId &offer)
{
    const QString compare = tr("Compare with draft");
    const QString replace = tr("Replace draft");
    m_bar->showMessage(MessageBar::Level::Information,
                       tr("This file can be held against the offer %1 of %2.").arg(offer.offer, offer.publisher),
                       {compare, replace});
    connect(m_bar, &MessageBar::dismissed, m_bar, &MessageBar::clear);
    connect(m_bar, &MessageBar::triggered, this, [this, offer, compare](const QString &button) {
        if (button == compare)
            Q_EMIT compareRequested(offer);
        else
            Q_EMIT replaceRequested(offer);
    });
}

void FileTab::setSaved()
{
    m_isUnsaved = false;
    Q_EMIT stateChanged();
}

void FileTab::openFind()
{
    m_find->openFind();
}

void FileTab::openReplace()
{
    m_find->openReplace();
}

} // namespace pubconsole
