// SPDX-License-Identifier: EUPL-1.2
// Two vaults: a referral made in the one and taken over into the other.
#pragma once

#include "tests/app/desk.h"

namespace vw::test {

/// A vault that sends, and one of somebody else. Both for practice: an exercise goes into no other.
struct There : Desk {
    Desk other;
    QString here = practiceVault(), there = other.practiceVault();
    const QByteArray theirWords = practiceWords;

    struct File {
        QString path;
        QByteArray words;
    };
    /// Both parts of a paper of this case, with its own words on ground and receiver.
    QList<File> send(const QString &vault, const QByteArray &words, const QString &code, const QString &kind, const QString &name,
                     const QStringList &more = {}) const
    {
        const auto made =
            call(QStringList{u"referral"_s, vault, code, u"--kind"_s, kind, u"--out"_s, path(name), u"--json"_s} + more, words);
        INFO(made.out.toStdString() << made.err.toStdString());
        REQUIRE(made.code == 0);
        QList<File> files;
        for (const auto &each : made.json().value("files"_L1).toArray()) {
            const auto file = each.toObject();
            files.append({file.value("path"_L1).toString(), file.value("passphrase"_L1).toString().toUtf8() + '\n'});
        }
        return files;
    }
    Outcome read(const File &file, const QString &vault, const QByteArray &words, const QStringList &more = {},
                 const QString &action = u"read"_s) const
    {
        return call(QStringList{u"referral"_s, action, file.path, u"--into"_s, vault, u"--json"_s} + more, file.words + words);
    }
    [[nodiscard]] QJsonObject caseIn(const QString &vault, const QByteArray &words, const QString &code) const
    {
        const auto exported = call({u"case"_s, u"export"_s, vault, code}, words);
        REQUIRE(exported.code == 0);
        return exported.json();
    }
};

inline QStringList besides(const Outcome &outcome)
{
    QStringList all;
    for (const auto &each : outcome.json().value("beside"_L1).toArray())
        all.append(each.toObject().value("beside"_L1).toString());
    return all;
}

inline QJsonObject withId(const QJsonArray &list, const QString &id)
{
    for (const auto &each : list) {
        if (each.toObject().value("id"_L1).toString() == id)
            return each.toObject();
    }
    return {};
}

} // namespace vw::test
