// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/findingwords.h"

#include "app/cli/console.h"

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    const char *code;
    const char *source;
};

constexpr std::array findingWords{
    Words{"no-receiver", QT_TRANSLATE_NOOP("Cli", "It does not say to whom it goes.")},
    Words{"no-reporter", QT_TRANSLATE_NOOP("Cli", "It does not say who reports.")},
    Words{"no-facts", QT_TRANSLATE_NOOP("Cli", "There is no fact in it.")},
    Words{"fact-without-source", QT_TRANSLATE_NOOP("Cli", "A fact has no source.")},
    Words{"q2-unanswered", QT_TRANSLATE_NOOP("Cli", "Question 2 of the weighing has no answer.")},
    Words{"deviation-without-reason", QT_TRANSLATE_NOOP("Cli", "Something is judged lower than it shows, without a reason.")},
    Words{"restricted-in-open", QT_TRANSLATE_NOOP("Cli", "Something that can harm the victim stands in the open part.")},
    Words{"danger-without-log", QT_TRANSLATE_NOOP("Cli", "There is direct danger, and it does not say whether 112 was called.")},
    Words{"friday-without-call", QT_TRANSLATE_NOOP("Cli", "It is Friday afternoon. Call Veilig Thuis before you send this.")},
    Words{"doctor-without-advice", QT_TRANSLATE_NOOP("Cli", "A doctor asks Veilig Thuis for advice first.")},
    Words{"officer-not-seen", QT_TRANSLATE_NOOP("Cli", "The attention officer has not read it.")},
    Words{"no-ground", QT_TRANSLATE_NOOP("Cli", "It does not say on what legal ground it is given.")},
    Words{"interpretation", QT_TRANSLATE_NOOP("Cli", "Words that explain instead of tell.")},
    Words{"veiling-word", QT_TRANSLATE_NOOP("Cli", "A word that hides who did what.")},
    Words{"no-one-informed", QT_TRANSLATE_NOOP("Cli", "It does not say whether the victim knows of this.")},
    Words{"mostly-hearsay", QT_TRANSLATE_NOOP("Cli", "Most of it was heard from others.")},
    Words{"mostly-unknown", QT_TRANSLATE_NOOP("Cli", "Most questions are still open.")},
    Words{"bystander-named", QT_TRANSLATE_NOOP("Cli", "A witness or supporter is named in the open part.")},
    Words{"reason-may-name-reporter", QT_TRANSLATE_NOOP("Cli", "The reason for this report may give away who reports.")},
};

} // namespace

QString sentence(const referral::Finding &finding)
{
    QString text = finding.code;
    for (const auto &words : findingWords) {
        if (finding.code == QLatin1StringView(words.code))
            text = tr(words.source);
    }
    QStringList pieces{text};
    if (!finding.args.isEmpty())
        pieces.append(finding.args.join(", "_L1));
    return u"%1 [%2]"_s.arg(pieces.join(u' '), finding.place);
}

} // namespace vw::cli
