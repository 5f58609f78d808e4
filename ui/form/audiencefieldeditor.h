// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QPushButton;

namespace pubconsole {

class AudienceFiles;
class AudienceModel;
class AudienceView;
class OutcomeLine;
class WrappedLabel;

//! Those who are let in, as the table *Audience*: what became of each since production, lists from the clipboard and
//! from files.
class AudienceFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AudienceFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;
    FieldRow *reveal(const JsonPointer &target) override;
    bool showsNotesInside() const override { return true; }
    bool isWide() const override { return true; }

protected:
    void showState(const FieldState &before) override;

private:
    void addButtons();
    void say(const QString &sentences);
    void showSummary();
    void updateButtons();
    void fitHeight();

    AudienceModel *m_model;
    QPushButton *m_remove;
    QPushButton *m_putBack;
    QPushButton *m_paste;
    QPushButton *m_import;
    QPushButton *m_export;
    AudienceView *m_view;
    AudienceFiles *m_files;
    WrappedLabel *m_summary;
    OutcomeLine *m_said;
    JsonPath m_path; // whose list is shown
};

} // namespace pubconsole
