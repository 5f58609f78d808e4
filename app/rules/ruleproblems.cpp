// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleproblems.h"

#include "rules/schemafile.h"

#include <QCoreApplication>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    Problem::Severity severity = Problem::Severity::Warning;
    QByteArray message;
    QByteArray help;
};

const QHash<QByteArray, Rule> &rules()
{
    static const QHash<QByteArray, Rule> all = [] {
        QHash<QByteArray, Rule> read;
        const JsonValue json = readSchemaFile(u"rules.json"_s);
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QByteArrayView word = json.at(i).value("severity").text();
            const auto severity = word == "error"     ? Problem::Severity::Error
                                  : word == "warning" ? Problem::Severity::Warning
                                                      : Problem::Severity::Information;
            read.insert(json.at(i).value("id").text().toByteArray(),
                        {severity, json.at(i).value("message").text().toByteArray(),
                         json.at(i).value("help").text().toByteArray()});
        }
        return read;
    }();
    return all;
}

// In one pass: a value may hold a "%2" of its own.
QString filled(const QByteArray &text, const QStringList &values)
{
    const QString sentence = QCoreApplication::translate("rules", text.constData());
    QString whole;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number >= 1 && number <= values.size()) {
            whole += values[number - 1];
            ++i;
        } else {
            whole += sentence[i];
        }
    }
    return whole;
}

} // namespace

Problem RuleProblems::asGiven(const QByteArray &id, const QStringList &values, const QStringList &inHelp)
{
    const auto rule = rules().constFind(id);
    Q_ASSERT(rule != rules().cend());
    return {rule->severity, id, filled(rule->message, values), filled(rule->help, values + inHelp), {}};
}

void RuleProblems::add(const QByteArray &rule, const JsonPointer &place, const QStringList &values,
                       const QStringList &inHelp)
{
    add(asGiven(rule, values, inHelp), place);
}

void RuleProblems::add(Problem problem, const JsonPointer &place)
{
    constexpr qsizetype most = 5000;
    const RuleLevel level = m_levels.value(problem.rule, RuleLevel::AsGiven);
    if (m_found.size() >= most || level == RuleLevel::Silent)
        return;
    if (level == RuleLevel::Lowered)
        problem.severity = Problem::Severity::Information;
    problem.place = place;
    m_found.append(std::move(problem));
}

} // namespace pubconsole
