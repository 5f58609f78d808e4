// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imagemodel.h"

#include "models/tones.h"

#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using State = AddressVerdict::State;
using Presence = OfferImage::Presence;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ImageModel)
};

QDate dateOf(const OfferImage &image)
{
    return QDate::fromString(image.published, u"MM/dd/yyyy"_s);
}

QString publishedText(const OfferImage &image)
{
    const QDate date = dateOf(image);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : image.published;
}

QString shownText(const OfferImage &image)
{
    if (!image.isShown)
        return {};
    return *image.isShown ? Texts::tr("yes") : Texts::tr("deprecated");
}

QString slotText(const QString &slot, Presence presence)
{
    return presence == Presence::OtherDisk ? Texts::tr("%1 (another disk)").arg(slot) : slot;
}

QString liveText(const OfferImage &image)
{
    QStringList parts;
    if (image.isInDraft)
        parts += Texts::tr("draft");
    if (image.preview > Presence::Absent)
        parts += slotText(Texts::tr("preview"), image.preview);
    if (image.production > Presence::Absent)
        parts += slotText(Texts::tr("production"), image.production);
    if (!image.isInDraft)
        parts += Texts::tr("not in the draft");
    return parts.join(u", "_s);
}

QString stateText(const OfferImage &image)
{
    switch (image.verdict.state) {
    case State::Unusable:
        return Texts::tr("Not usable");
    case State::Ended:
        return Texts::tr("Ended");
    case State::NotYet:
        return Texts::tr("Begins later");
    case State::EndsTooSoon:
        return Texts::tr("Ends too soon");
    case State::Doubtful:
        return Texts::tr("Doubtful");
    case State::Endless:
        return Texts::tr("Does not say its end");
    case State::Good:
        break;
    }
    return Texts::tr("Good");
}

QString versionText(const OfferImage &image)
{
    return QString::fromUtf8(image.version);
}

// By number as a text: each part as wide as the widest.
QString sortableVersion(const OfferImage &image)
{
    QStringList parts = versionText(image).split(u'.');
    for (QString &part : parts)
        part = part.rightJustified(18, u'0');
    return parts.join(u'.');
}

} // namespace

ImageModel::ImageModel(QObject *parent)
    : TableModel(parent, {{tr("Plan"), &OfferImage::plan},
                          {tr("Version"), versionText},
                          {tr("Generation"), &ImageModel::generationText},
                          {tr("Label"), &OfferImage::label},
                          {tr("Published"), publishedText},
                          {tr("Shown"), shownText},
                          {tr("Live in"), liveText},
                          {tr("Address"), stateText},
                          {tr("Expiry"), std::bind_front(&ImageModel::expiry, this)}})
{
}

QString ImageModel::generationText(const OfferImage &image)
{
    const bool isNumbered = !image.generation.isEmpty() && image.generation.front().isDigit();
    return isNumbered ? tr("Gen %1").arg(image.generation) : image.generation;
}

QString ImageModel::nameOf(const OfferImage &image)
{
    const QString generation = generationText(image);
    const QString name = image.plan + u' ' + versionText(image);
    return generation.isEmpty() ? name : tr("%1, %2", "plan and version, generation").arg(name, generation);
}

QString ImageModel::expiry(const OfferImage &image) const
{
    if (!image.end.isValid())
        return {};
    const QDate date = image.end.toLocalTime().date();
    const QString text = QLocale().toString(date, QLocale::ShortFormat);
    const auto left = int(m_now.toLocalTime().date().daysTo(date)); // as the dates are shown, in one's own time zone
    return tr("%1 (%2)", "a date and how far it is")
        .arg(text, image.end < m_now ? tr("ended") : tr("%n day(s)", nullptr, left));
}

AddressInspection ImageModel::inspect(const QString &address) const
{
    auto known = m_inspected.find(address);
    if (known == m_inspected.end())
        known = m_inspected.insert(address, AddressInspection::of(address, OfferField::Signed::Disk, m_now, m_days));
    return *known;
}

void ImageModel::setOffer(const ImageSlots &offer, const OfferSchema &schema, int days, const QDateTime &now)
{
    constexpr qint64 longest = 60; // seconds for which what is said of an address holds
    constexpr qsizetype mostKept = 50000;
    if (days != m_days || !m_now.isValid() || m_now.secsTo(now) > longest || m_inspected.size() > mostKept) {
        m_inspected.clear();
        m_now = now;
        m_days = days;
    }
    const QList<OfferImage> images =
        offerImages(offer, schema, [this](const QString &address) { return inspect(address); });
    const bool isSame = std::equal(images.cbegin(), images.cend(), m_rows.cbegin(), m_rows.cend(),
                                   [](const OfferImage &next, const OfferImage &before) {
                                       return next.map == before.map && next.version == before.version;
                                   });
    if (!isSame) {
        beginResetModel();
        m_rows = images;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(images.size()); ++row) {
        if (std::exchange(m_rows[row], images[row]) != images[row])
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ImageModel::rowOf(const JsonPointer &place) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&place](const OfferImage &image) {
        return image.isInDraft && place.tokens().first(std::min(place.tokens().size(), image.place.tokens().size())) ==
                                      image.place.tokens();
    });
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

QVariant ImageModel::cell(const OfferImage &row, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return column == Address ? toolTipText(row.verdict.line) : toolTip(row, column);
    case SortRole:
        return column == Version                       ? QVariant(sortableVersion(row))
               : column == Published                   ? QVariant(dateOf(row))
               : column == Address                     ? QVariant(int(row.verdict.state))
               : column == Expiry && row.end.isValid() ? QVariant(row.end)
               : column == Expiry                      ? QVariant(QDateTime::fromSecsSinceEpoch(0)) // the worst first
                                                       : QVariant(text(row, column));
    case StatusToneRole:
        return column == Address ? QVariant(int(toneOf(row.verdict.state))) : QVariant();
    default:
        return TableModel::cell(row, column, role);
    }
}

} // namespace pubconsole
