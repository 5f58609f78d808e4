// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/planpage.h"

#include "backend/planedits.h"
#include "form/fieldform.h"
#include "json/typedtext.h"
#include "rules/imagemaps.h"
#include "widgets/emptystate.h"
#include "widgets/foldinglayout.h"
#include "widgets/questions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(const OfferSection &section, const OfferShape *shape, const QByteArrayList &elsewhere,
                   QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_form(new FieldForm(section.fields, OfferSchema::managesPlans(section), elsewhere, this))
    , m_part(section.part)
    , m_body({}, shape)
{
    const bool managesPlans = OfferSchema::managesPlans(section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("Plan"), this);
    label->setBuddy(m_choice);
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(label);
    m_choice->setAccessibleName(tr("Plan"));
    m_choice->setMinimumWidth(150);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(m_choice);
    head->addStretch();
    layout->addLayout(head);
    if (managesPlans)
        layout->addWidget(buildButtons());
    layout->addWidget(m_form);
    if (!managesPlans) {
        m_none = new EmptyState(this);
        m_none->setText(tr("This offer has no plan yet."), tr("Add plan…"));
        layout->addWidget(m_none);
        connect(m_none, &EmptyState::triggered, this, &PlanPage::planWanted);
    }
    layout->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        showPlan();
        Q_EMIT planChosen(index);
    });
    connect(m_form, &FieldForm::refused, this, &PlanPage::refused);
    connect(m_form, &FieldForm::edited, this, [this](const JsonValue &edit, const JsonPointer &place, bool isTyping) {
        const qsizetype index = plan();
        if (index < 0)
            return;
        const JsonPointer whole(m_body.place(m_part, index).tokens() + place.tokens());
        Q_EMIT edited([part = m_part, index, edit](const OfferBody &body) { return body.withPart(part, index, edit); },
                      whole, isTyping, {});
    });
}

QWidget *PlanPage::buildButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    auto *row = new FoldingLayout; // so that the form fits beside the text
    row->setSpacing(4);
    m_id = new QLineEdit(box);
    m_id->setAccessibleName(tr("New plan id"));
    m_id->setPlaceholderText(tr("id of a new plan"));
    m_id->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_id);
    const auto button = [&](const QString &text) {
        auto *made = new QPushButton(text, box);
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("Add plan"));
    m_clone = button(tr("Clone plan"));
    m_remove = button(tr("Remove plan"));
    m_up = button(tr("Move up"));
    m_down = button(tr("Move down"));
    layout->addLayout(row);
    m_hint = new QLabel(box);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    connect(m_id, &QLineEdit::textChanged, this, &PlanPage::updateButtons);
    connect(m_id, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { add(-1); });
    connect(m_clone, &QPushButton::clicked, this, [this] { add(plan()); });
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return box;
}

void PlanPage::addWayToPrices()
{
    m_wayToPrices = new QWidget(this);
    auto *row = new FoldingLayout(m_wayToPrices);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("Prices, license and trial:"), m_wayToPrices);
    auto *button = new QPushButton(tr("Show in Prices"), m_wayToPrices);
    button->setAccessibleDescription(tr("Prices, license and trial of this plan are in the section Prices."));
    row->addWidget(label);
    row->addWidget(button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_form), m_wayToPrices);
    connect(button, &QPushButton::clicked, this, &PlanPage::pricesWanted);
}

qsizetype PlanPage::plan() const
{
    return m_choice->currentIndex();
}

void PlanPage::setPlan(qsizetype index)
{
    if (index >= 0 && index < m_choice->count())
        m_choice->setCurrentIndex(int(index));
}

void PlanPage::setState(const FieldState &offer, qsizetype chosen)
{
    m_offer = offer;
    m_body = OfferBody(offer.value, m_body.shape());
    m_plans = m_body.plans();
    if (m_id) {
        m_id->setEnabled(!offer.lock.isReadOnly);
        m_id->setReadOnly(offer.lock.isReadOnly); // what is merely disabled is still called editable
    }
    const QSignalBlocker blocker(m_choice);
    while (m_choice->count() > m_plans.size())
        m_choice->removeItem(m_choice->count() - 1);
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        const QString id = QString::fromUtf8(m_plans[i].id);
        const QString text = id.isEmpty() ? tr("(plan %1 without an id)").arg(i + 1) : id;
        if (i >= m_choice->count())
            m_choice->addItem(text);
        else if (m_choice->itemText(int(i)) != text)
            m_choice->setItemText(int(i), text);
    }
    m_choice->setCurrentIndex(int(chosen));
    showPlan();
}

void PlanPage::showPlan()
{
    const qsizetype index = plan();
    m_form->setVisible(index >= 0 && m_plans[index].value.isObject());
    if (m_wayToPrices)
        m_wayToPrices->setVisible(index >= 0);
    if (m_none)
        m_none->setVisible(m_plans.isEmpty());
    if (index >= 0) {
        const OfferBody base(m_offer.base, m_body.shape());
        const QList<OfferPlan> before = base.plans();
        const auto same = std::find_if(before.cbegin(), before.cend(),
                                       [this, index](const OfferPlan &plan) { return plan.id == m_plans[index].id; });
        const JsonPointer place = m_body.place(m_part, index);
        m_form->setState({m_offer.value.value(place),
                          same == before.cend() ? JsonValue() : base.part(m_part, same - before.cbegin()), place,
                          m_offer.notes, m_offer.lock});
    } else {
        m_form->setState({.lock = m_offer.lock}); // it is hidden, and assistive tools see it
    }
    updateButtons();
}

// The rules for ids (contract 2.8) that the service itself enforces; an underscore was once let through.
QString PlanPage::idProblem(const QString &id) const
{
    static const QRegularExpression allowed(u"^[a-z0-9_-]{1,50}$"_s);
    if (!allowed.match(id).hasMatch() || id.endsWith(u'-'))
        return tr("A plan id has at most 50 small letters, digits and dashes, and no dash at the end.");
    return m_body.planOf(id.toUtf8()) >= 0 ? tr("There is a plan %1 already.").arg(id) : QString();
}

void PlanPage::updateButtons()
{
    if (!m_id)
        return;
    const QString id = typedAddress(m_id->text());
    const QString problem = id.isEmpty() ? QString() : idProblem(id);
    const bool canAdd = !m_offer.lock.isReadOnly && !id.isEmpty() && problem.isEmpty();
    const bool hasPlan = plan() >= 0;
    m_add->setEnabled(canAdd);
    m_clone->setEnabled(canAdd && hasPlan);
    m_remove->setEnabled(!m_offer.lock.isReadOnly && hasPlan);
    m_up->setEnabled(!m_offer.lock.isReadOnly && plan() > 0);
    m_down->setEnabled(!m_offer.lock.isReadOnly && hasPlan && plan() < m_plans.size() - 1);
    const QString missing = tr("Enter an id for the new plan first.");
    m_add->setAccessibleDescription(m_add->isEnabled() ? QString() : problem.isEmpty() ? missing : problem);
    m_clone->setAccessibleDescription(m_add->accessibleDescription());
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
}

void PlanPage::add(qsizetype like)
{
    const QString id = typedAddress(m_id->text());
    const JsonPointer place = PlanEdits::with(m_body, id, like).plans().last().place;
    m_id->clear();
    Q_EMIT planChosen(m_plans.size());
    Q_EMIT edited([id, like](const OfferBody &body) { return PlanEdits::with(body, id, like); }, place, false,
                  tr("Add plan %1").arg(id));
    m_choice->setFocus(); // not on what comes next, which removes it
}

void PlanPage::remove()
{
    const qsizetype index = plan();
    const QByteArray name = m_plans[index].id;
    const QString id = QString::fromUtf8(name);
    QString text = tr("Remove plan %1 with everything in it from the draft? Undo brings it back.").arg(id);
    if (removedPlans(PlanEdits::without(m_body, index), {m_offer.notes.production, m_body.shape()}).contains(id))
        text += u' ' + tr("The plan is public: publishing the draft without it takes it off the marketplace.");
    const auto without = [index, name](const OfferBody &body) {
        return body.plans().value(index).id == name ? PlanEdits::without(body, index) : body;
    };
    Questions::ask(this, {tr("Remove plan"), text, tr("Remove"), tr("Keep")}, [this, without, id] {
        Q_EMIT edited(without, m_body.shape()->plansPlace(), false, tr("Remove plan %1").arg(id));
    });
}

void PlanPage::move(qsizetype step)
{
    const qsizetype index = plan();
    Q_EMIT edited([index, step](const OfferBody &body) { return PlanEdits::moved(body, index, index + step); },
                  m_body.shape()->plansPlace(), false, tr("Move plan"));
}

FieldRow *PlanPage::reveal(const JsonPointer &place)
{
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        const QList<QByteArray> there = m_body.place(m_part, i).tokens();
        if (place.tokens().first(std::min(there.size(), place.tokens().size())) != there)
            continue;
        setPlan(i);
        return m_form->reveal(place);
    }
    return nullptr;
}

void PlanPage::startAdding()
{
    if (m_id)
        m_id->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pubconsole
