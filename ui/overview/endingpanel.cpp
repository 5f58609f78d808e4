// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/endingpanel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "widgets/linkbutton.h"
#include "widgets/theme.h"
#include "widgets/tonemark.h"
#include "widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pubconsole {

namespace {
constexpr qsizetype mostRows = 5; // *Images* has all of them
}

EndingPanel::EndingPanel(QWidget *parent)
    : GlancePanel(tr("Expiring"), parent)
{
}

void EndingPanel::setImages(const QList<OfferImage> &images)
{
    if (m_rows && images == m_images)
        return;
    m_images = images;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    setNote(images.isEmpty() ? QString() : tr("%n address(es)", nullptr, int(images.size())));
    if (images.isEmpty()) {
        auto *none = new QLabel(tr("No address ends within 30 days."), m_rows);
        none->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(none, 0, 0, 1, 3);
    }
    const qsizetype shown = std::min(mostRows, images.size());
    for (int row = 0; row < shown; ++row) {
        const OfferImage &image = images[row];
        const Tone tone = toneOf(image.verdict.state);
        const QString name = visibleText(image.plan + QStringLiteral(" › ") + QString::fromUtf8(image.version));
        auto *mark = new QLabel(m_rows);
        mark->setPixmap(toneMark(tone, Theme::toneColor(tone)));
        auto *text = new WrappedLabel(m_rows);
        text->setText(tr("%1: %2").arg(name, image.verdict.line));
        auto *renew = new LinkButton(tr("Renew address…"), m_rows);
        renew->setAccessibleDescription(text->text());
        connect(renew, &LinkButton::clicked, this, [this, place = image.place] { Q_EMIT renewalRequested(place); });
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        grid->addWidget(renew, row, 2, Qt::AlignTop);
    }
    if (images.size() > shown) {
        auto *more = new QLabel(tr("and %n more, in Images", nullptr, int(images.size() - shown)), m_rows);
        more->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(more, int(shown), 1);
    }
    body()->addWidget(m_rows);
}

} // namespace pubconsole
