// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/planpage.h"

#include "form/fieldform.h"
#include "form/fieldnotes.h"
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

namespace pubconsole {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(const OfferSection &section, bool managesPlans, const QByteArrayList &elsewhere, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_form(new FieldForm(section.fields, managesPlans, elsewhere, this))
{
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
        if (index >= 0)
            Q_EMIT edited(m_plans.withItem(index, edit), place.under(QByteArray::number(index)), isTyping, {});
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
    connect(m_add, &QPushButton::clicked, this, [this] { add(JsonValue::object()); });
    connect(m_clone, &QPushButton::clicked, this, [this] { add(m_plans.at(plan())); });
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return box;
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

void PlanPage::setValue(const JsonValue &plans, const JsonValue &base, qsizetype chosen)
{
    m_plans = plans;
    m_base = base;
    const QSignalBlocker blocker(m_choice);
    while (m_choice->count() > plans.size())
        m_choice->removeItem(m_choice->count() - 1);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QString id = plans.at(i).value("planId").toString();
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
    m_form->setVisible(index >= 0 && m_plans.at(index).isObject());
    if (m_none)
        m_none->setVisible(m_plans.size() == 0);
    if (index >= 0) {
        const JsonValue current = m_plans.at(index);
        JsonValue base;
        for (qsizetype i = 0; m_base.isArray() && i < m_base.size(); ++i) {
            if (m_base.at(i).value("planId") == current.value("planId"))
                base = m_base.at(i);
        }
        m_form->setPlace(JsonPointer({"definition", "plans", QByteArray::number(index)}));
        m_form->setValue(current, base);
    }
    updateButtons();
}

// The rules for ids (contract 2.8) that the service itself enforces; an underscore was once let through.
QString PlanPage::idProblem(const QString &id) const
{
    static const QRegularExpression allowed(u"^[a-z0-9_-]{1,50}$"_s);
    if (!allowed.match(id).hasMatch() || id.endsWith(u'-'))
        return tr("A plan id has at most 50 small letters, digits and dashes, and no dash at the end.");
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        if (m_plans.at(i).value("planId").toString() == id)
            return tr("There is a plan %1 already.").arg(id);
    }
    return {};
}

void PlanPage::updateButtons()
{
    if (!m_id)
        return;
    const QString id = typedAddress(m_id->text());
    const QString problem = id.isEmpty() ? QString() : idProblem(id);
    const bool canAdd = !m_isReadOnly && !id.isEmpty() && problem.isEmpty();
    const bool hasPlan = plan() >= 0;
    m_add->setEnabled(canAdd);
    m_clone->setEnabled(canAdd && hasPlan);
    m_remove->setEnabled(!m_isReadOnly && hasPlan);
    m_up->setEnabled(!m_isReadOnly && plan() > 0);
    m_down->setEnabled(!m_isReadOnly && hasPlan && plan() < m_plans.size() - 1);
    const QString missing = tr("Enter an id for the new plan first.");
    m_add->setAccessibleDescription(m_add->isEnabled() ? QString() : problem.isEmpty() ? missing : problem);
    m_clone->setAccessibleDescription(m_add->accessibleDescription());
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
}

void PlanPage::add(const JsonValue &like)
{
    const QString id = typedAddress(m_id->text());
    const JsonValue added = like.contains("planId") ? like.withMember("planId", JsonValue::string(id))
                                                    : like.withMemberInserted(0, "planId", JsonValue::string(id));
    const JsonValue plans = m_plans.isArray() ? m_plans : JsonValue::array();
    m_id->clear();
    Q_EMIT planChosen(plans.size());
    Q_EMIT edited(plans.withItemInserted(plans.size(), added), JsonPointer({QByteArray::number(plans.size())}), false,
                  tr("Add plan %1").arg(id));
    m_choice->setFocus(); // not on what comes next, which removes it
}

void PlanPage::remove()
{
    const qsizetype index = plan();
    const QString id = m_plans.at(index).value("planId").toString();
    const JsonValue without =
        JsonValue::object({{"definition", JsonValue::object({{"plans", m_plans.withoutItem(index)}})}});
    QString text = tr("Remove plan %1 with everything in it from the draft? It can be undone until you leave.").arg(id);
    if (removedPlans(without, m_production).contains(id))
        text += u' ' + tr("The plan is public: publishing the draft without it takes it off the marketplace.");
    Questions::ask(this, {tr("Remove plan"), text, tr("Remove"), tr("Keep")}, [this, index, id] {
        if (m_plans.at(index).value("planId").toString() == id)
            Q_EMIT edited(m_plans.withoutItem(index), JsonPointer(), false, tr("Remove plan %1").arg(id));
    });
}

void PlanPage::move(qsizetype step)
{
    const qsizetype index = plan();
    Q_EMIT edited(m_plans.withoutItem(index).withItemInserted(index + step, m_plans.at(index)), JsonPointer(), false,
                  tr("Move plan"));
}

void PlanPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_form->setReadOnly(isReadOnly);
    if (m_id) {
        m_id->setEnabled(!isReadOnly);
        m_id->setReadOnly(isReadOnly); // what is merely disabled is still called editable
    }
    updateButtons();
}

void PlanPage::setPublished(bool isPublished)
{
    m_form->setPublished(isPublished);
}

void PlanPage::setNotes(const FieldNotes &notes)
{
    m_production = notes.production;
    m_form->setNotes(notes);
}

FieldRow *PlanPage::reveal(const JsonPointer &place)
{
    if (place.tokens().size() < 3 || place.tokens()[1] != "plans")
        return nullptr;
    setPlan(JsonPointer::arrayIndex(place.tokens()[2]));
    return m_form->reveal(place);
}

void PlanPage::startAdding()
{
    if (m_id)
        m_id->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pubconsole
