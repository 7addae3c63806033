// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include "app/cli/console.h"
#include "core/base/languages.h"

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &valued()
{
    static const QStringList list{u"today"_s,  u"kind"_s,  u"out"_s,  u"language"_s, u"taxonomy"_s, u"name"_s,   u"to"_s,      u"from"_s,
                                  u"ground"_s, u"sheet"_s, u"into"_s, u"take"_s,     u"words"_s,    u"forget"_s, u"seal-for"_s};
    return list;
}

const QStringList &bare()
{
    static const QStringList list{u"json"_s, u"help"_s,  u"version"_s, u"open"_s,   u"archive"_s,
                                  u"weak"_s, u"other"_s, u"seen"_s,    u"erased"_s, u"nobody-finds-it"_s};
    return list;
}

QString nameIn(const QString &option)
{
    return option == "-h"_L1 ? u"help"_s : option.mid(2).section(u'=', 0, 0);
}

/// `referral --open` writes in the open; `vault archive --open RECORD` names what to open.
bool takesValue(const QString &name, const QStringList &words)
{
    return valued().contains(name) || (name == "open"_L1 && words.value(0) == "vault"_L1 && words.value(1) == "archive"_L1);
}

} // namespace

std::expected<Arguments, QString> readArguments(const QStringList &typed)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &each = typed.at(i);
        if (onlyWords || each == "-"_L1 || !each.startsWith(u'-')) {
            arguments.words.append(each);
            continue;
        }
        if (each == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const QString name = nameIn(each);
        const bool known = each.startsWith("--"_L1) || each == "-h"_L1;
        const bool hasEquals = each.contains(u'=');
        const bool hasValue = takesValue(name, arguments.words);
        if (known && !hasEquals && !hasValue && bare().contains(name)) {
            arguments.flags.insert(name);
        } else if (!known || !hasValue) {
            // The rest of the word is not repeated: somebody may have typed a passphrase there.
            return std::unexpected(QCoreApplication::translate("Cli", "There is no option %1.").arg(each.section(u'=', 0, 0)));
        } else if (!hasEquals && i + 1 >= typed.size()) {
            return std::unexpected(QCoreApplication::translate("Cli", "The option --%1 needs a value.").arg(name));
        } else {
            arguments.values.insert(name, hasEquals ? each.section(u'=', 1) : typed.at(++i));
        }
    }
    return arguments;
}

QString languageOf(const QStringList &typed)
{
    const QString option = u"--language"_s;
    for (qsizetype at = typed.size() - 1; at >= 0; --at) {
        if (typed.at(at) == option)
            return languageFrom(typed.value(at + 1));
        if (typed.at(at).startsWith(option + u'='))
            return languageFrom(typed.at(at).section(u'=', 1));
    }
    return languageFrom({});
}

} // namespace vw::cli
