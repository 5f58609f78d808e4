// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pubconsole {

class ElidedLabel;

//! The head of an offer's or a file's tab: its title, whether it is saved, what else is known of it, and the choices of
//! what is shown of it and how. Knows no document: it is told.
class OfferHeader final : public QWidget
{
    Q_OBJECT

public:
    //! What is shown of an offer.
    enum class View { Draft, Preview, Production, Version };
    //! Form, JSON, or both side by side.
    enum class Layout { Form, Json, Split };
    //! What can be done with a file that needs a profile.
    enum class FileUse { NewOffer, Replace, Compare };

    //! \param isFile whether it is of a file, which has no slots
    OfferHeader(const QString &id, bool isFile, QWidget *parent = nullptr);

    //! \param state whether it is saved; it has its room first
    //! \param details the end is cut first
    void setTexts(const QString &title, const QString &state, const QString &details);
    //! Emits viewChosen() where it is another.
    void setView(View view);
    //! Emits nothing.
    void setLayoutChoice(Layout layout);
    //! Whether the service keeps versions.
    void setHasVersions(bool hasVersions);
    //! \param why a view cannot be chosen; empty where it can
    void setRefusal(View view, const QString &why);
    //! The highest number that can be chosen, and is; 0 for none. What is shown by its version stays.
    void setNewestVersion(int newest);
    //! The version that is shown, or would be.
    int version() const;
    //! Whether a profile is open.
    void setFileUsesEnabled(bool areEnabled);

Q_SIGNALS:
    void viewChosen(pubconsole::OfferHeader::View view);
    //! While the view is a version.
    void versionChosen();
    void layoutChosen(pubconsole::OfferHeader::Layout layout);
    void fileUseRequested(pubconsole::OfferHeader::FileUse use);

private:
    QWidget *makeTexts();
    QWidget *makeViews();
    QWidget *makeLayouts();
    QWidget *makeFileUses();
    bool isVersionShown() const;

    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_dot; // between the state and the id
    ElidedLabel *m_id;
    QLabel *m_details;
    QButtonGroup *m_views;
    QButtonGroup *m_layouts;
    QSpinBox *m_version;
    QList<QPushButton *> m_fileUses;
};

} // namespace pubconsole
