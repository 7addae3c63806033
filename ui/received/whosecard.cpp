// SPDX-License-Identifier: EUPL-1.2
#include "ui/received/whosecard.h"

#include "core/crypto/signing.h"
#include "core/referral/content.h"
#include "core/wording/paperwords.h"
#include "desk/identity.h"
#include "desk/office.h"
#include "desk/takeover.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textentry.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using desk::Wholeness;

namespace {

QString wholeWords(Wholeness wholeness)
{
    switch (wholeness) {
    case Wholeness::Signed: return WhoseCard::tr("Whole: every word is as it was signed.");
    case Wholeness::Changed:
        return WhoseCard::tr("CHANGED after it was signed, or damaged. Do not go by it. Call the sender. Nothing of it can be taken over.");
    case Wholeness::Unsigned: break;
    }
    return WhoseCard::tr("Not signed. Nobody can tell who made it, or whether it was changed. Call the sender before you take it over.");
}

} // namespace

WhoseCard::WhoseCard(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_card(frame("card", this)), m_title(headingLabel({}, m_card)), m_head(mutedLabel({}, m_card)),
      m_whole(strongLabel({}, m_card)), m_key(textLabel({}, m_card)), m_words(headingLabel({}, m_card)), m_how(textLabel({}, m_card)),
      m_error(errorLabel(m_card)), m_trusting(new QWidget(m_card)),
      m_name(new TextEntry(tr("Whose key is this?"), TextEntry::Kind::Line, m_trusting))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    for (auto *label : {m_title, m_head, m_whole, m_key, m_words, m_how})
        column(m_card)->addWidget(label);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_how->setText(tr("These are the words of the key. Call the sender on a number that you know, not one from this paper. Have the words "
                      "read out to you. Are they the same? Then this vault knows the sender from now on."));
    auto *row = new QHBoxLayout(m_trusting);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    auto *right = plainButton(tr("The words are right"), m_trusting);
    row->addWidget(right, 0, Qt::AlignBottom);
    column(m_card)->addWidget(m_trusting);
    column(m_card)->addWidget(m_error);
    connect(right, &QPushButton::clicked, this, &WhoseCard::trust);
}

void WhoseCard::showTransfer(const desk::Transfer &transfer, const desk::Correspondence &correspondence)
{
    const auto &document = transfer.document;
    const auto *known = correspondence.known(transfer.publicKey);
    const bool isWhole = transfer.wholeness == Wholeness::Signed;
    m_title->setText(document.exercise ? tr("EXERCISE: %1").arg(document.title) : document.title);
    m_head->setText(wording::partTitle(document.kind, document.part) + u" · "_s + referral::headLine(document));
    m_whole->setText(wholeWords(transfer.wholeness));
    setRole(m_card, transfer.wholeness == Wholeness::Changed ? "danger" : "card");
    const QString says = desk::senderOf(transfer, {});
    const auto own = desk::signingKeysOf(m_office.session());
    const bool isOwn = isWhole && own && own->publicKey == transfer.publicKey;
    m_key->setText(isOwn              ? tr("It was signed by this vault itself.")
                   : isWhole && known ? tr("From %1. This vault has known the key since %2.").arg(known->name, showDate(known->since))
                                      : tr("According to the paper it is from: %1.").arg(says));
    const bool isStranger = isWhole && !known && !isOwn;
    m_words->setText(crypto::fingerprintWords(transfer.publicKey));
    for (auto *part : std::initializer_list<QWidget *>{m_words, m_how, m_trusting})
        part->setVisible(isStranger);
    m_name->setText(transfer.sender);
    m_error->hide();
}

void WhoseCard::trust()
{
    const QString name = m_name->text().trimmed();
    m_error->setText(tr("Write whose key it is: a name or an organisation."));
    m_error->setVisible(name.isEmpty());
    if (!name.isEmpty())
        Q_EMIT trusted(name);
}

} // namespace vw::ui
