// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricedialog.h"

#include "models/pricegridmodel.h"
#include "rules/pricetexts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pubconsole {

PriceDialog::PriceDialog(const PriceGridModel *model, const QString &title, const QString &verb, QWidget *parent)
    : EditDialog(title, verb, parent)
    , m_model(model)
    , m_fields(new QFormLayout)
    , m_preview(new QLabel(this))
{
    setMinimumWidth(420);
    m_preview->setObjectName(QStringLiteral("pricePreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * fontMetrics().height());
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addLayout(m_fields);
    body()->addWidget(m_preview, 1);
}

QComboBox *PriceDialog::addChoice(const QString &label, const QStringList &choices, qsizetype chosen)
{
    auto *choice = new QComboBox(this);
    choice->addItems(choices);
    choice->setCurrentIndex(int(chosen));
    choice->setAccessibleName(label);
    m_fields->addRow(label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &PriceDialog::update);
    return choice;
}

QLineEdit *PriceDialog::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(label);
    m_fields->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &PriceDialog::update);
    return line;
}

void PriceDialog::setChange(Change change)
{
    m_change = std::move(change);
    update();
}

tl::expected<OfferBody, QString> PriceDialog::changed() const
{
    return m_change(m_model->state().draft);
}

void PriceDialog::update()
{
    if (!m_change)
        return;
    const OfferBody &draft = m_model->state().draft;
    const auto body = changed();
    const bool isChange = body && body->value() != draft.value();
    QString text = body ? PriceTexts::summary(PriceSummary::of(draft, *body)) : body.error();
    if (body)
        text = !isChange        ? tr("This changes nothing.")
               : text.isEmpty() ? tr("Nobody pays another price, but how the plan is priced changes.")
                                : tr("Against the draft as it is: %1.").arg(text);
    m_preview->setText(text);
    setConfirmable(isChange, text);
}

void PriceDialog::confirm()
{
    const auto body = changed();
    if (!body)
        return;
    accept();
    Q_EMIT confirmed(body->value());
}

} // namespace pubconsole
