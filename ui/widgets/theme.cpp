// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/schemewatcher.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Colors
{
    QColor window, base, alternate, text, secondary, hairline, accent, live, running, needsYou, failed, draft, message;
};

const Colors &colors(bool isDark)
{
    static const Colors light{u"#f6f7f9"_s, u"#ffffff"_s, u"#f9fafb"_s, u"#1b1f24"_s, u"#5f6b7a"_s,
                              u"#dfe3e8"_s, u"#1f6feb"_s, u"#1a7f37"_s, u"#1f6feb"_s, u"#9a6700"_s,
                              u"#cf222e"_s, u"#6e7781"_s, u"#fff8e1"_s};
    static const Colors dark{u"#1f2227"_s, u"#17191d"_s, u"#1c1f24"_s, u"#e6e8eb"_s, u"#9aa3ad"_s,
                             u"#33383f"_s, u"#5b9bff"_s, u"#3fb950"_s, u"#5b9bff"_s, u"#e3a008"_s,
                             u"#f47067"_s, u"#9aa3ad"_s, u"#3a2f14"_s};
    return isDark ? dark : light;
}

bool g_isDark = false; // what was applied last

QPalette paletteOf(const Colors &c, bool isDark)
{
    QPalette palette(c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, isDark ? c.window : c.base);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.failed);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.base);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Dark, c.hairline);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : c.hairline);
    QColor disabled = c.secondary;
    disabled.setAlphaF(0.55F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.secondary); // a name that is read all the same
    return palette;
}

QString styleSheet(const Colors &c)
{
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@window"_L1, c.window},       {"@base"_L1, c.base},         {"@text"_L1, c.text},
        {"@secondary"_L1, c.secondary}, {"@hairline"_L1, c.hairline}, {"@accent"_L1, c.accent},
        {"@failed"_L1, c.failed},       {"@needsYou"_L1, c.needsYou}, {"@message"_L1, c.message},
        {"@alternate"_L1, c.alternate},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

void applyColors(bool isDark)
{
    g_isDark = isDark;
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(isDark ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(paletteOf(colors(isDark), isDark));
    qApp->setStyleSheet(styleSheet(colors(isDark)));
}

// Fusion draws the edge of a check box darker than the window, which nobody sees in the dark; an icon that is disabled
// there as bright as one that is not; and a tint over the text of the cell that has the keys.
class OutlinedFusion final : public QProxyStyle
{
public:
    OutlinedFusion()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (element != CE_ItemViewItem || !item) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionViewItem calm = *item;
        Theme::calmSelection(&calm);
        QProxyStyle::drawControl(element, &calm, painter, widget);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (element == PE_PanelItemViewRow && item) {
            QStyleOptionViewItem calm = *item;
            calm.widget = widget;
            Theme::calmSelection(&calm);
            QProxyStyle::drawPrimitive(element, &calm, painter, widget);
            return;
        }
        if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
            drawCellFocus(*option, painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox)
            return;
        painter->save();
        const bool hasKeys = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
        painter->setPen(QPen(hasKeys ? colors(g_isDark).accent : colors(g_isDark).secondary, hasKeys ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
    // A line around it, which is seen on the accent, too.
    static void drawCellFocus(const QStyleOption &option, QPainter *painter)
    {
        painter->save();
        const bool isSelected = option.state & State_Selected;
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : colors(g_isDark).accent);
        painter->setBrush(Qt::NoBrush);
        painter->setOpacity(isSelected ? 0.5 : 1); // all of its row is chosen: it need not shout
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override
    {
        if (mode != QIcon::Disabled)
            return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
        QPixmap faded(pixmap.size());
        faded.setDevicePixelRatio(pixmap.devicePixelRatio());
        faded.fill(Qt::transparent);
        QPainter painter(&faded);
        painter.setOpacity(0.35);
        painter.drawPixmap(0, 0, pixmap);
        return faded;
    }
};

} // namespace

void Theme::apply(Choice choice)
{
    static QPointer<SchemeWatcher> watcher;
    delete watcher;
    QApplication::setStyle(new OutlinedFusion);
    applyColors(choice == Choice::Dark);
    if (choice == Choice::System)
        watcher = new SchemeWatcher(applyColors, qApp);
}

bool Theme::isDark()
{
    return g_isDark;
}

QColor Theme::toneColor(Tone tone)
{
    const Colors &c = colors(g_isDark);
    switch (tone) {
    case Tone::Live:
        return c.live;
    case Tone::Running:
        return c.running;
    case Tone::NeedsYou:
        return c.needsYou;
    case Tone::Failed:
        return c.failed;
    case Tone::Draft:
        return c.draft;
    case Tone::None:
        break;
    }
    return {};
}

bool Theme::calmSelection(QStyleOptionViewItem *option)
{
    if (!(option->state & QStyle::State_Selected))
        return false;
    // A popup's keys go to what opened it.
    if (!option->widget || option->widget->hasFocus() || option->widget->window()->windowType() == Qt::Popup)
        return true;
    option->palette.setColor(QPalette::Highlight, hairline());
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    return false;
}

QColor Theme::hairline()
{
    return colors(g_isDark).hairline;
}

QColor Theme::secondaryText()
{
    return colors(g_isDark).secondary;
}

QColor Theme::warning()
{
    return colors(g_isDark).needsYou;
}

QColor Theme::lineColor(qsizetype line)
{
    static const QList<QColor> light{u"#1f6feb"_s, u"#1a7f37"_s, u"#bc4c00"_s, u"#8250df"_s,
                                     u"#cf222e"_s, u"#0b7a75"_s, u"#7d5a00"_s, u"#57606a"_s};
    static const QList<QColor> dark{u"#5b9bff"_s, u"#3fb950"_s, u"#f0883e"_s, u"#b98cff"_s,
                                    u"#f47067"_s, u"#39c5cf"_s, u"#d8b04a"_s, u"#9aa3ad"_s};
    const QList<QColor> &lines = g_isDark ? dark : light;
    return lines[line % lines.size()];
}

QColor Theme::chartBand()
{
    return g_isDark ? u"#2d333b"_s : u"#e4e9ef"_s;
}

QColor Theme::profileColor(const QString &name)
{
    const Colors &c = colors(g_isDark);
    static const QHash<QString, QColor> own{{u"orange"_s, u"#d9730d"_s}, {u"purple"_s, u"#8250df"_s}};
    if (name == "red"_L1)
        return c.failed;
    if (name == "green"_L1)
        return c.live;
    if (name == "blue"_L1)
        return c.accent;
    return own.value(name, c.draft);
}

QString Theme::profileColorText(const QString &name)
{
    static const QHash<QString, const char *> names{
        {u"red"_s, QT_TR_NOOP("Red")},   {u"orange"_s, QT_TR_NOOP("Orange")}, {u"green"_s, QT_TR_NOOP("Green")},
        {u"blue"_s, QT_TR_NOOP("Blue")}, {u"purple"_s, QT_TR_NOOP("Purple")}, {u"gray"_s, QT_TR_NOOP("Gray")}};
    const char *text = names.value(name);
    return text ? tr(text) : name;
}

QIcon Theme::dot(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(8, 8, 16, 16);
    return QIcon(pixmap);
}

Theme::EditorColors Theme::editorColors()
{
    const Colors &c = colors(g_isDark);
    if (g_isDark)
        return {u"#79b8ff"_s, u"#d2d6db"_s, u"#f2a65a"_s, c.failed, c.failed, c.secondary, u"#2d4f7c"_s};
    return {u"#0a4fb4"_s, u"#1b2a41"_s, u"#8a3ffc"_s, c.failed, c.failed, c.secondary, u"#cfe0ff"_s};
}

} // namespace pubconsole
