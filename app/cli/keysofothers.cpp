// SPDX-License-Identifier: EUPL-1.2
// The key of a vault, and the keys of others that it knows.
#include "app/cli/takeover.h"
#include "core/crypto/signing.h"
#include "desk/correspondence.h"
#include "desk/handover.h"
#include "desk/identity.h"

#include <QCoreApplication>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the call asks to change.
Result<void> change(const Call &call, vault::Session &session)
{
    if (const QString forget = call.arguments.value(u"forget"_s); !forget.isEmpty()) {
        const auto key = desk::keyFrom(forget);
        return key ? desk::forgetKey(session, *key) : Fail(key.error());
    }
    if (call.arguments.words.size() < 2)
        return {};
    const auto key = desk::keyFrom(call.arguments.word(1));
    if (!key)
        return Fail(key.error());
    if (!areWordsOf(*key, call.arguments.value(u"words"_s)))
        return fail(ErrorCode::OtherKeyWords);
    return desk::trustKey(session, *key, call.arguments.value(u"name"_s), call.clock.today());
}

QJsonObject keyJson(const QByteArray &key)
{
    return {{u"key"_s, desk::keyText(key)}, {u"words"_s, crypto::fingerprintWords(key)}};
}

} // namespace

int referralKeyCommand(Call &call)
{
    const bool adds = call.arguments.words.size() > 1;
    if (adds && (call.arguments.value(u"name"_s).trimmed().isEmpty() || call.arguments.value(u"words"_s).isEmpty()))
        return wrongCall(call, QCoreApplication::translate("Cli", "A key needs --name, whose it is, and --words, as they were read out."));
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    const auto own = desk::signingKeysOf(**session);
    if (!own)
        return call.console.refuse(own.error());
    if (const auto changed = change(call, **session); !changed)
        return call.console.refuse(changed.error());
    const auto correspondence = desk::correspondenceOf(**session);
    if (!correspondence)
        return call.console.refuse(correspondence.error());
    QJsonArray known;
    for (const auto &each : correspondence->keys) {
        QJsonObject object = keyJson(each.key);
        object.insert(u"name"_s, each.name);
        object.insert(u"since"_s, each.since.toString(Qt::ISODate));
        known.append(object);
    }
    if (call.asJson()) {
        QJsonObject object = keyJson(own->publicKey);
        object.insert(u"known"_s, known);
        call.console.json(object);
        return Exit::fine;
    }
    call.console.say(desk::keyText(own->publicKey));
    call.console.say(QCoreApplication::translate("Cli", "Its words, to be read out over the telephone: %1")
                         .arg(crypto::fingerprintWords(own->publicKey)));
    for (const auto &each : correspondence->keys)
        call.console.say(u"%1: %2"_s.arg(each.name, crypto::fingerprintWords(each.key)));
    return Exit::fine;
}

} // namespace vw::cli
