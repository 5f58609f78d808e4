// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/plainwords.h"

#include "json/typedtext.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

QString plainWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return typedWord(text).toLower().replace(between, u" "_s).trimmed();
}

} // namespace pubconsole
