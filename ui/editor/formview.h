// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formpage.h"
#include "editor/planchoice.h"
#include "form/fieldstate.h"
#include "form/refusedtexts.h"
#include "form/typedcell.h"
#include "offer/addresstest.h"
#include "rules/completeness.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace pubconsole {

class FieldForm;
class SchemaCatalog;
class SectionList;
class SectionPlaces;

//! The form of an offer: its sections at the left, the fields of the chosen one beside them. Shows a body and says what
//! the person makes of it; holds no copy that could differ. A type without a schema is a tree.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    //! \param schemas not owned
    explicit FormView(const SchemaCatalog *schemas, QWidget *parent = nullptr);
    ~FormView() override;

    //! \param base what the service has, to mark what differs; Undefined to mark nothing
    void setValue(const JsonValue &body, const JsonValue &base);
    void setReadOnly(bool isReadOnly);
    void setPublished(bool isPublished);
    //! A sentence above the form: why it shows an older state, with what was typed into it. Empty for none.
    void setNotice(const QString &text);
    //! Sentences about places, by pointer text; counted at their section.
    void setNotes(const FieldNotes::Sentences &notes);
    //! What is public, to say what a publish would take away, and what is next; Undefined while that is nothing or not
    //! known.
    void setPublished(const JsonValue &preview, const JsonValue &production);
    //! How long the signatures of disks have to last, in days.
    void setSasDays(int days);
    //! Shows the field of a place and puts the focus there, or marks it only.
    void reveal(const JsonPointer &place, bool takesFocus);
    //! The list of sections, and what stands beside it.
    QWidget *sections() const;
    QWidget *fields() const;
    //! Whether a cell of a table is being typed into: what stands in it is no part of the document yet.
    bool isTyping() const { return m_cell.isTyping(); }
    //! Takes it over, as leaving the cell does.
    void finishTyping() { m_cell.finish(); }
    //! Whether the last thing that was done was to type what is no value: an undo takes that back, and nothing else.
    bool hasNewRefused() const { return m_refused.newest().has_value(); }
    void dropNewRefused();
    //! The place of the field that has or last had the focus.
    const JsonPointer &place() const { return m_place; }
    //! Whether the section *Prices* has its chart.
    void setPriceChartShown(bool isShown);
    //! What asks the storage for an image's disk; made without it the form does not.
    void setAddressTester(AddressTester test);
    //! What stands above the fields of the first section, which is *Overview* then, made anew with the sections.
    void setOverview(std::function<QWidget *(QWidget *parent)> make);
    //! Whether what is shown is more than fields, and wants the room of the text beside it.
    bool isWidePage() const;
    void showLastPage();
    //! How much of each section is filled in, by the schema's ids, as far as that is known.
    void setCompleteness(const QHash<QByteArray, Completeness> &sections);
    //! A last section that is no part of the document, made anew with the sections.
    void setLastPage(const QString &title, std::function<QWidget *(QWidget *parent)> make);
    void startAddingPlan();
    void startAddingImage();
    //! Asks for new addresses, of the version of this place first of all.
    void startRenewing(const JsonPointer &place);

Q_SIGNALS:
    void edited(const JsonValue &body, const JsonPointer &place, const QString &label, bool isTyping);
    //! isWidePage() may be another: the person went to another section.
    void pageChanged();
    //! isTyping() may be another.
    void typingChanged();
    //! All that stands in fields and is no value of their kind. It goes when the value there becomes another.
    void refusedChanged(const QList<pubconsole::RefusedText> &texts);
    //! The person shows the chart of prices, or hides it.
    void priceChartShownChanged(bool isShown);
    //! The person typed into a field, and the form is read-only.
    void editRefused();
    //! What is public is to be shown, and is not known.
    void productionWanted();
    //! The person went to a field, or to a section: then it is the first of its places that the offer has.
    void placeEntered(const JsonPointer &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const std::shared_ptr<const OfferSchema> &schema);
    QWidget *addPage(const QByteArray &section, const QString &title, const OfferPart &part);
    void addForm(const QByteArray &section, const QString &title, const OfferPart &part,
                 const std::function<FieldForm *(QWidget *)> &make);
    void addPlanPages();
    void addPricesPage();
    void addImages(QWidget *content);
    void addOverview();
    PricesPage *pricesPage() const;
    void showPrices();
    ImagesPage *showImages();
    void showPage(int index);
    bool enterPage();
    bool isRefused(const QWidget *field, const QKeyEvent &key) const;
    void updateSections();
    void choosePlan(qsizetype index);
    void edit(const JsonValue &body, const JsonPointer &place, bool isTyping, const QString &label);
    void focusMoved(QWidget *now);
    SectionPlaces places() const;
    void refuse(const RefusedText &text);
    void updatePages();
    FieldState state() const;

    const SchemaCatalog *m_schemas;
    std::shared_ptr<const OfferSchema> m_schema;
    QLabel *m_notice;
    SectionList *m_sections;
    QStackedWidget *m_stack;
    QList<FormPage> m_pages;
    std::function<QWidget *(QWidget *)> m_makeOverview;
    QHash<QByteArray, Completeness> m_completeness;
    QLabel *m_filled;
    QString m_lastTitle;
    std::function<QWidget *(QWidget *)> m_makeLast;
    AddressTester m_addressTester;
    bool m_isPriceChartShown = false;
    QString m_type;
    bool m_isBuilt = false;
    FieldState m_offer; // the whole document, without what stands in fields only
    TypedCell m_cell;
    JsonPointer m_place;
    PlanChoice m_plan; // in every section of plans
    RefusedTexts m_refused;
    bool m_isRevealing = false;
};

} // namespace pubconsole
