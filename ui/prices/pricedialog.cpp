// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricedialog.h"

#include "json/typedtext.h"
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
    if (!qobject_cast<QLineEdit *>(focusWidget()))
        line->setFocus(); // the first: whoever opens this types a number
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

// Plans that are priced in another way then, a sentence each: what has no place in that goes.
QStringList PriceDialog::otherModels(const OfferBody &before, const OfferBody &now)
{
    QStringList sentences;
    const QList<OfferPlan> plans = now.plans();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QList<PriceForm> old = before.pricing(i).forms;
        const QList<PriceForm> forms = now.pricing(i).forms;
        if (old.isEmpty() || forms.isEmpty() || old.first().prices.model() == forms.first().prices.model())
            continue;
        const qsizetype gone = old.first().prices.cells().size();
        sentences +=
            tr("%1 has %2 then, and no longer %3 (%n price(s)).", nullptr, int(gone))
                .arg(visibleText(QString::fromUtf8(plans[i].id)), PriceTexts::model(forms.first().prices.model()),
                     PriceTexts::model(old.first().prices.model()));
    }
    return sentences;
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
    if (isChange)
        text = (QStringList(text) + otherModels(draft, *body)).join(u'\n');
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
