// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/keycard.h"

#include "core/report/qr.h"
#include "core/wording/sentences.h"
#include "desk/handover.h"
#include "desk/identity.h"
#include "desk/office.h"
#include "ui/parts/clipboard.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textentry.h"

#include <QPainter>
#include <QPixmap>

namespace vw::ui {

namespace {

constexpr int qrPixels = 168, quietPixels = 12;

/// Black on white in every look: a telephone reads no other.
QPixmap qrOf(const QString &text, double ratio)
{
    QPixmap picture(QSize(qrPixels, qrPixels) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const QRectF inside(quietPixels, quietPixels, qrPixels - 2 * quietPixels, qrPixels - 2 * quietPixels);
    return report::drawQr(painter, text, inside) ? picture : QPixmap();
}

} // namespace

KeyCard::KeyCard(Office &office, QWidget *parent)
    : QFrame(parent), m_office(office), m_clipboard(new SecretClipboard(this)), m_others(new QVBoxLayout),
      m_key(new TextEntry(tr("The key of a colleague: the line that begins with vlagwijzer-1:"), TextEntry::Kind::Line, this)),
      m_name(new TextEntry(tr("Whose key is this?"), TextEntry::Kind::Line, this)), m_words(strongLabel({}, this)),
      m_error(errorLabel(this)), m_trust(plainButton(tr("The words are right"), this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Exchanging with colleagues"), this));
    addOwn();
    addOthers();
}

void KeyCard::addOwn()
{
    auto *list = static_cast<QVBoxLayout *>(layout());
    list->addWidget(
        textLabel(tr("Every encrypted referral of this vault is signed with its key. A colleague who knows the key sees that it "
                     "is yours, and can seal a hand-over that only this vault opens. The key is no secret."),
                  this));
    const auto keys = desk::signingKeysOf(m_office.session());
    if (!keys) {
        list->addWidget(textLabel(wording::sentence(keys.error()), this));
        return;
    }
    const QString text = desk::keyText(keys->publicKey), words = crypto::fingerprintWords(keys->publicKey);
    auto *row = new QHBoxLayout;
    auto *picture = textLabel({}, this);
    picture->setPixmap(qrOf(text, devicePixelRatioF()));
    picture->setAccessibleName(tr("QR code of the key"));
    picture->setFixedSize(qrPixels, qrPixels);
    auto *beside = new QVBoxLayout;
    beside->addWidget(mutedLabel(tr("Its words, to be read out on the phone"), this));
    auto *read = headingLabel(words, this);
    read->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    beside->addWidget(read);
    beside->addWidget(mutedLabel(tr("The key itself"), this));
    auto *line = textLabel(text, this);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    beside->addWidget(line);
    auto *copy = plainButton(tr("Copy the key"), this);
    beside->addWidget(copy, 0, Qt::AlignLeft);
    beside->addWidget(clipboardNote(*m_clipboard, this));
    beside->addStretch(1);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addSpacing(gap);
    row->addLayout(beside, 1);
    list->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this, text] { m_clipboard->copy(text); });
}

void KeyCard::addOthers()
{
    auto *list = static_cast<QVBoxLayout *>(layout());
    list->addWidget(ruler(this));
    list->addWidget(strongLabel(tr("Keys this vault knows"), this));
    list->addLayout(m_others);
    list->addWidget(m_key);
    list->addWidget(m_words);
    list->addWidget(m_name);
    list->addWidget(m_error);
    list->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_key, &TextEntry::typed, this, &KeyCard::weigh);
    connect(m_trust, &QPushButton::clicked, this, &KeyCard::trust);
    weigh({});
    showOthers();
}

/// The words show as soon as there is a key, so that they can be compared before anything is trusted.
void KeyCard::weigh(const QString &typed)
{
    const auto key = desk::keyFrom(typed);
    m_words->setText(key ? tr("Its words: %1. Have them read out to you on a number that you know.").arg(crypto::fingerprintWords(*key))
                         : QString());
    m_error->setText(key || typed.trimmed().isEmpty() ? QString() : wording::sentence(key.error()));
    m_error->setVisible(!m_error->text().isEmpty());
    for (auto *part : std::initializer_list<QWidget *>{m_words, m_name, m_trust})
        part->setVisible(key.has_value());
}

void KeyCard::showOthers()
{
    clear(m_others);
    const auto known = desk::correspondenceOf(m_office.session());
    if (!known) {
        m_others->addWidget(textLabel(wording::sentence(known.error()), this));
        return;
    }
    if (known->keys.isEmpty())
        m_others->addWidget(mutedLabel(tr("None yet."), this));
    for (const auto &each : known->keys) {
        auto *row = new QHBoxLayout;
        row->addWidget(textLabel(tr("%1, since %2: %3").arg(each.name, showDate(each.since), crypto::fingerprintWords(each.key)), this), 1);
        auto *forget = plainButton(tr("Forget"), this);
        forget->setAccessibleName(tr("Forget the key of %1").arg(each.name));
        connect(forget, &QPushButton::clicked, this, [this, key = each.key] { tell(desk::forgetKey(m_office.session(), key)); });
        row->addWidget(forget, 0, Qt::AlignTop);
        m_others->addLayout(row);
    }
}

bool KeyCard::tell(const Result<void> &saved)
{
    m_error->setText(saved ? QString() : wording::sentence(saved.error()));
    m_error->setVisible(!saved);
    showOthers();
    return saved.has_value();
}

void KeyCard::trust()
{
    const auto key = desk::keyFrom(m_key->text());
    const QString name = m_name->text().trimmed();
    if (!key || name.isEmpty()) {
        m_error->setText(key ? tr("Write whose key it is: a name or an organisation.") : wording::sentence(key.error()));
        m_error->show();
        return;
    }
    if (!tell(desk::trustKey(m_office.session(), *key, name, m_office.today())))
        return;
    m_key->setText({});
    m_name->setText({});
    weigh({});
}

} // namespace vw::ui
