// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"
#include "json/jsonvalue.h"
#include "net/apierror.h"
#include "rules/problem.h"
#include "rules/refusedtext.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace pubconsole {

class OfferDocument;
class RuleLevels;

//! The problems of one open document, kept up while it is edited. Until the person asks for a check only what they
//! touched is told: nobody wants to read what is missing from a form they have just opened. What the service itself
//! said stands here too. Owned by the document.
class ProblemList final : public QObject
{
    Q_OBJECT

public:
    explicit ProblemList(OfferDocument *document);

    //! Errors first, then in the document's order.
    const QList<Problem> &problems() const { return m_shown; }
    //! Tells everything from now on.
    void checkAll();
    bool isChecked() const { return m_isChecked; }
    //! What is public and what is next, where that was read: some rules compare with it.
    void setPublished(const JsonValue &preview, const JsonValue &production);
    //! \param levels not owned; null for the rules as they are given
    void setLevels(const RuleLevels *levels);
    //! How long the signature of a disk has to last, in days.
    void setSasDays(int days);
    //! What the service found wrong with the offer; takes the place of what it said before. What it said of a field
    //! goes while that has another value than it spoke of.
    void setRefusal(const ApiError &error);
    //! What stands in the form and is no value of its field: errors, so that nobody takes it for saved or published.
    void setRefusedTexts(const QList<RefusedText> &texts);
    //! Why what stands in the editor is no JSON, so that nobody takes the problems of the document for those of the
    //! text; nothing once it is.
    void setTextError(const std::optional<JsonError> &error);
    bool hasTextError() const { return !m_text.isEmpty(); }
    const QList<Problem> &refusedTexts() const { return m_typed; }
    //! What is public; Undefined while that is nothing or was not read.
    const JsonValue &production() const { return m_production; }
    //! The same of what is next.
    const JsonValue &preview() const { return m_preview; }
    int sasDays() const { return m_sasDays; }
    //! What a step of an operation said.
    void setStepMessages(const QStringList &messages);

Q_SIGNALS:
    //! Some rules that are asked now look at what is public and in preview: setPublished() is wanted.
    void publishedNeeded();
    //! problems() are others, or production(), preview() or sasDays() is.
    void changed();

private:
    // The service's words: where they are about is looked up in the document, which may come later than they.
    struct Said
    {
        QString target;
        QString message;
        std::optional<JsonValue> value = {}; // what stood there first
    };

    void start();
    void take(const QList<Problem> &found);
    QString refusalHelp() const;
    QList<Problem> problemsOf(QList<Said> *said, const QString &help) const;

    OfferDocument *m_document;
    const RuleLevels *m_levels = nullptr;
    JsonValue m_preview;
    JsonValue m_production;
    int m_sasDays = 21;
    QTimer m_pause;
    QList<Problem> m_found;
    QList<Said> m_refusal;
    QDateTime m_refused; // when
    QList<Said> m_steps;
    QList<Problem> m_text; // one at most
    QList<Problem> m_typed;
    QList<Problem> m_shown;
    QSet<QByteArray> m_once; // what was shown at any time, by rule, place and words
    quint64 m_run = 0;
    bool m_isChecked = false;
};

} // namespace pubconsole
