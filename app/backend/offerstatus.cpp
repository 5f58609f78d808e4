// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offerstatus.h"

#include "json/typedtext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

using Class = StatusWord::Class;

// Lower case without blanks, dashes and underscores: "not started", "NotStarted" and "not_started" are one word.
QString folded(const QString &wire)
{
    QString word;
    for (const QChar c : wire) {
        if (!c.isSpace() && c != u'-' && c != u'_')
            word += c.toLower();
    }
    return word;
}

Class classOf(const QString &wire)
{
    static const QHash<QString, Class> classes = {
        {u""_s, Class::None},
        {u"none"_s, Class::None},
        {u"neverpublished"_s, Class::NeverPublished},
        {u"notstarted"_s, Class::NotStarted},
        {u"running"_s, Class::Running},
        {u"inprogress"_s, Class::Running},
        {u"waitingforapproval"_s, Class::Running},
        {u"waitingforpublisherreview"_s, Class::WaitingForReview},
        {u"succeeded"_s, Class::Succeeded},
        {u"complete"_s, Class::Succeeded},
        {u"completed"_s, Class::Succeeded},
        {u"published"_s, Class::Succeeded},
        {u"failed"_s, Class::Failed},
        {u"blocked"_s, Class::Failed},
        {u"rejected"_s, Class::Failed},
        {u"canceled"_s, Class::Canceled},
        {u"cancelled"_s, Class::Canceled},
    };
    return classes.value(folded(wire), Class::Unknown);
}

} // namespace

StatusWord::StatusWord(const QString &wire)
    : m_class(classOf(wire))
    , m_wire(wire)
{
}

StatusWord::StatusWord(Class kind, const QString &wire)
    : m_class(kind)
    , m_wire(wire)
{
}

QString StatusWord::offerText() const
{
    switch (m_class) {
    case Class::None:
        return {};
    case Class::NeverPublished:
    case Class::NotStarted:
        return tr("Never published");
    case Class::Running:
        return tr("Publishing");
    case Class::WaitingForReview:
        return tr("Needs your review");
    case Class::Succeeded:
        return tr("Live");
    case Class::Failed:
        return tr("Failed");
    case Class::Canceled:
        return tr("Canceled");
    case Class::Unknown:
        break;
    }
    return visibleText(m_wire);
}

QString StatusWord::operationText() const
{
    switch (m_class) {
    case Class::None:
        return {};
    case Class::NeverPublished:
    case Class::NotStarted:
        return tr("Not started");
    case Class::Running:
        return folded(m_wire) == "waitingforapproval"_L1 ? tr("Waiting for approval") : tr("Running");
    case Class::WaitingForReview:
        return tr("Waiting for your review");
    case Class::Succeeded:
        return tr("Complete");
    case Class::Failed:
        return folded(m_wire) == "rejected"_L1  ? tr("Rejected")
               : folded(m_wire) == "blocked"_L1 ? tr("Blocked")
                                                : tr("Failed");
    case Class::Canceled:
        return tr("Canceled");
    case Class::Unknown:
        break;
    }
    return visibleText(m_wire);
}

} // namespace pubconsole
