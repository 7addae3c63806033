// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/findingwords.h"

#include "core/base/signs.h"

#include <QCoreApplication>

namespace vw::wording {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Findings", source);
}

/// One sentence per code of core/referral/FORMAT.md; %1 is the first argument of the finding.
struct Words {
    const char *code;
    const char *source;
};

constexpr std::array findingWords{
    Words{"no-receiver", QT_TRANSLATE_NOOP("Findings", "There is no receiver yet. Choose who gets this document.")},
    Words{"no-reporter",
          QT_TRANSLATE_NOOP("Findings", "Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.")},
    Words{"no-facts",
          QT_TRANSLATE_NOOP("Findings", "There is no dated fact yet. Add at least one to the case file: what happened, and who knows it.")},
    Words{
        "handover-without-plan",
        QT_TRANSLATE_NOOP("Findings", "This case has a case director, and the safety plan has no day yet. Hand over with a current plan.")},
    Words{"nobody-known",
          QT_TRANSLATE_NOOP(
              "Findings",
              "Nobody in this case has a name, an address or a telephone number yet. Veilig Thuis cannot accept a report about nobody.")},
    Words{"signature-lapsed",
          QT_TRANSLATE_NOOP("Findings", "Something has changed since you signed. Read the document and sign it again.")},
    Words{"part-s-stays", QT_TRANSLATE_NOOP("Findings", "Part S is not included: for this receiver it needs a ground of its own.")},
    Words{"unprintable-signs",
          QT_TRANSLATE_NOOP("Findings", "These characters cannot be printed on this computer: %1. Write in words what they are.")},
    Words{"unread-date", QT_TRANSLATE_NOOP("Findings", "\"%1\" is not saved as a date. It will be printed as it was typed.")},
    Words{"named-but-unknown",
          QT_TRANSLATE_NOOP("Findings",
                            "The family does not know who reports, and the open part says it. If that is dangerous, write at C4 why the "
                            "reporter must not be named.")},
    Words{"reporter-named",
          QT_TRANSLATE_NOOP("Findings", "You ask not to be named, and the open part holds your name, organisation or telephone: %1.")},
    Words{"hidden-but-known",
          QT_TRANSLATE_NOOP("Findings", "You ask not to be named, and you write that the family knows your name. Which is correct?")},
    Words{"answers-about-other", QT_TRANSLATE_NOOP("Findings", "The answers in the list are about %1, who is no longer the presumed "
                                                               "perpetrator in this case. Check whether they still apply.")},
    Words{"q1-without-suspicion",
          QT_TRANSLATE_NOOP("Findings", "In question 1 of the weighing there is no suspicion, or it is not known yet. A report does not "
                                        "fit that. Look at question 1 again, or ask for advice first.")},
    Words{"fact-without-source", QT_TRANSLATE_NOOP("Findings", "A fact has no source: \"%1\". Say who saw it or said it.")},
    Words{"q2-unanswered",
          QT_TRANSLATE_NOOP("Findings", "Question 2 of the weighing has no answer yet: is there an acute or structural lack of safety?")},
    Words{"deviation-without-reason",
          QT_TRANSLATE_NOOP("Findings", "You judge it less serious than the list or the weighing does. That is allowed. Write down why, "
                                        "and who the second reader was. Advice from Veilig Thuis counts as second reader.")},
    Words{"judgement-below-floor",
          QT_TRANSLATE_NOOP("Findings", "Your own judgement is lower than a red flag allows. Judge again in the checklist.")},
    Words{"restricted-in-open",
          QT_TRANSLATE_NOOP("Findings", "\"%1\" is in the open part. The presumed perpetrator may read that. Put it in part S.")},
    Words{"danger-without-log",
          QT_TRANSLATE_NOOP("Findings", "There is immediate danger, and no call to 112 is recorded. Call 112, or write down why not.")},
    Words{"friday-without-call",
          QT_TRANSLATE_NOOP("Findings",
                            "It is Friday afternoon. Call Veilig Thuis too, so that this does not wait until after the weekend.")},
    Words{"doctor-without-advice",
          QT_TRANSLATE_NOOP("Findings",
                            "As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down who you spoke to.")},
    Words{"officer-not-seen", QT_TRANSLATE_NOOP("Findings", "Your domestic-violence lead has not read this yet.")},
    Words{"no-ground", QT_TRANSLATE_NOOP("Findings", "There is no ground for sharing with this receiver. The right to report applies only "
                                                     "to Veilig Thuis. Write down which ground you have, or send nothing.")},
    Words{"advice-must", QT_TRANSLATE_NOOP("Findings", "The weighing leads to this: ask Veilig Thuis for advice. No advice is recorded "
                                                       "yet, with its date. This never holds up a report.")},
    Words{"fact-graver",
          QT_TRANSLATE_NOOP("Findings", "A fact shows more than the answer does: %1. Both will be printed. Look at the question again.")},
    Words{"pattern-against-no",
          QT_TRANSLATE_NOOP("Findings",
                            "The pattern says something else than the answer: %1. Both will be printed. Look at the question again.")},
    Words{"no-ground-for-role",
          QT_TRANSLATE_NOOP("Findings", "Your role has no ground for this document. Let whoever has one make it, such as Veilig Thuis.")},
    Words{"further-to-other",
          QT_TRANSLATE_NOOP("Findings", "A further report goes to Veilig Thuis alone. For somebody else, make a hand-over.")},
    Words{"part-s-never", QT_TRANSLATE_NOOP("Findings", "What stands in part S does not go along with this document.")},
    Words{"access-by-nobody",
          QT_TRANSLATE_NOOP("Findings", "For whom is this? Fill in the letter of one person of the case at the receiver, such as A.")},
    Words{"access-of-minor",
          QT_TRANSLATE_NOOP(
              "Findings", "%1 is a minor, so a parent asks, and that can be the presumed perpetrator. There is a serious flag or something "
                          "that was told in confidence. Give nothing now. Discuss it with a privacy officer and Veilig Thuis first.")},
    Words{"access-while-flag",
          QT_TRANSLATE_NOOP("Findings", "%1 is a presumed perpetrator and there is a serious flag or something that was told in "
                                        "confidence. Give no access now. Discuss it with a privacy officer and Veilig Thuis first.")},
    Words{"copy-can-be-found",
          QT_TRANSLATE_NOOP(
              "Findings",
              "Can somebody find this paper with the victim? Only when the answer is no does anything go along. Else give nothing.")},
    Words{"doctor-of-both",
          QT_TRANSLATE_NOOP("Findings", "Is this also the doctor of the presumed perpetrator? Call first, and do not put it in a portal.")},
    Words{"he-may-read",
          QT_TRANSLATE_NOOP("Findings",
                            "The presumed perpetrator may come to read this document. Write only what is allowed to be known to him.")},
    Words{"no-report-yet", QT_TRANSLATE_NOOP("Findings", "No report has left yet from this case. Make a report first.")},
    Words{"nothing-new", QT_TRANSLATE_NOOP("Findings", "No fact was added since the last report.")},
    Words{"record-disagrees",
          QT_TRANSLATE_NOOP("Findings", "These words and the checklist say different things: \"%1\". Which is correct now?")},
    Words{"interpretation", QT_TRANSLATE_NOOP("Findings", "These words are a judgement, not a fact: %1. Write what was seen or said.")},
    Words{"veiling-word", QT_TRANSLATE_NOOP("Findings", "These words hide the violence: %1. Write who did what to whom.")},
    Words{"future-date", QT_TRANSLATE_NOOP("Findings", "The date of something that happened is in the future: %1. Check the date.")},
    Words{"no-one-informed", QT_TRANSLATE_NOOP("Findings", "It is not recorded whether the victim knows about the report. Record it, or "
                                                           "when and by whom the victim will be told. Not the presumed perpetrator.")},
    Words{"mostly-hearsay",
          QT_TRANSLATE_NOOP("Findings", "Almost all flags come from a third party. Can you ask the victim, or someone who saw it?")},
    Words{"mostly-unknown",
          QT_TRANSLATE_NOOP(
              "Findings",
              "More than half of the answers about flags are still \"don't know\". The reader will see that these questions are open.")},
    Words{
        "bystander-named",
        QT_TRANSLATE_NOOP("Findings", "The name of %1, a witness or supporter, is in the open part. Use the letter, or put it in part S.")},
    Words{"reason-may-name-reporter",
          QT_TRANSLATE_NOOP("Findings", "You do not want to be named. Read the reason again: are you the only one who could know this?")},
};

} // namespace

QString findingSentence(const referral::Finding &finding)
{
    for (const auto &words : findingWords) {
        if (finding.code == QLatin1StringView(words.code))
            return tr(words.source).replace(QStringLiteral("%1"), plainLine(finding.args.value(0)));
    }
    return finding.code;
}

QString findingPlace(const referral::Finding &finding)
{
    constexpr qsizetype shownLength = 34; // a button does not wrap
    const QString kind = finding.place.section(QLatin1Char(':'), 0, 0);
    if (kind == QLatin1String("incident"))
        return QCoreApplication::translate("Findings", "Go to the fact");
    if (kind == QLatin1String("step"))
        return QCoreApplication::translate("Findings", "Go to the meldcode");
    if (kind == QLatin1String("question"))
        return QCoreApplication::translate("Findings", "Go to the question");
    const QString id = finding.place.section(QLatin1Char(':'), 1);
    const auto *spec = referral::fieldSpec(id);
    QString label = spec ? id + QLatin1Char(' ') + QString::fromUtf16(spec->label) : id;
    if (label.size() > shownLength)
        label = label.left(shownLength).trimmed() + QChar(0x2026);
    return QCoreApplication::translate("Findings", "Go to %1").arg(label);
}

} // namespace vw::wording
