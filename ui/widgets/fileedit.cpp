// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fileedit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace pubconsole {

FileEdit::FileEdit(const QString &name, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_choose);
    m_line->setAccessibleName(name);
    m_choose->setAccessibleName(tr("Choose %1…").arg(name));
    m_choose->setAutoDefault(false);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileEdit::pathChanged);
    connect(m_choose, &QPushButton::clicked, this, [this, name, filter] { choose(name, filter); });
}

QString FileEdit::path() const
{
    return m_line->text().trimmed();
}

void FileEdit::setPath(const QString &path)
{
    m_line->setText(path);
}

void FileEdit::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FileEdit::choose(const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(window(), title, path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileEdit::setPath);
    dialog->open();
}

} // namespace pubconsole
