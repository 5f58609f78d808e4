// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/gotodialog.h"

#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "rules/schemacatalog.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pubconsole {

GoToDialog::GoToDialog(const OfferStore &offers, const OpenOffers &openOffers, const OfferDocument *current,
                       const QString &currentName, const PlaceModel::Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_model(new PlaceModel(this))
    , m_text(new FilterEdit(tr("Go to"), this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setWindowTitle(tr("Go to"));
    resize(560, 420);
    m_text->setPlaceholderText(current ? tr("Offer, plan, field or command") : tr("Offer, plan or command"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_model);
    m_list->setFocusProxy(m_text); // which moves through it
    m_list->setSpacing(3);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setText(tr("Nothing has these words in its name."), tr("Clear filter"));
    connect(m_empty, &EmptyState::triggered, m_text, &QLineEdit::clear);
    auto *pages = new QStackedWidget(this);
    pages->addWidget(m_list);
    pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(pages, 1);
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(note);
    if (current) {
        const JsonValue &body = current->current();
        m_model->addFields(current->id(), currentName, offerPlaces(body, *current->schema()));
    }
    m_model->addOffers(offers, openOffers, current ? current->id() : OfferId());
    m_model->addCommands(commands);
    note->setText(unsearched(offers));
    note->setVisible(!note->text().isEmpty());
    connect(m_text, &QLineEdit::textChanged, this, [this, pages](const QString &text) {
        m_model->setFilterText(text);
        m_list->setCurrentIndex(m_model->index(0));
        pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    });
    connect(m_list, &QListView::activated, this, &GoToDialog::choose);
    m_list->setCurrentIndex(m_model->index(0));
    m_text->setFocus();
}

// What is not found may be there all the same.
QString GoToDialog::unsearched(const OfferStore &offers) const
{
    QStringList sentences;
    if (offers.isLoading())
        sentences += tr("The list of offers is still being read.");
    if (const int count = m_model->unreadCount(); count > 0)
        sentences += tr("Plans of offers that were never opened are not known here (%n offer(s)).", nullptr, count);
    return sentences.join(u' ');
}

void GoToDialog::choose()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid()) {
        const PlaceModel::Target target = m_model->target(index.row());
        accept();
        if (target.run)
            QMetaObject::invokeMethod(parent(), target.run, Qt::QueuedConnection);
        else
            Q_EMIT chosen(target);
    }
}

// The line keeps the focus; what moves in a list moves there.
bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape: // a line to filter would only be cleared
        reject();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace pubconsole
