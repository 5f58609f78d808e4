// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace pubconsole {

//! What the command line asks for.
struct Options
{
    bool sandbox = false;
    bool background = false;
    QString link; //!< pubconsole://publisher/offer
    QString profile;
    QString configFolder;
    QUrl endpoint;
    QUrl authority;
    QString publisher;
    QString language;
    std::optional<Theme::Choice> theme;

    //! Reads the arguments. Answers --help, --version and mistakes itself, on the terminal and without a display, with
    //! the exit code; then there are no options.
    struct Outcome;
    static Outcome parse(int &argc, char **argv);
};

struct Options::Outcome
{
    std::optional<Options> options;
    int exitCode = 0;
};

} // namespace pubconsole
