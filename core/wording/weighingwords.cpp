// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/weighingwords.h"

#include <QCoreApplication>

namespace vw::wording {

using meldcode::Outcome;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Weighing", source);
}

constexpr std::array stepTitles{QT_TRANSLATE_NOOP("Weighing", "Map the signs"), QT_TRANSLATE_NOOP("Weighing", "Consult a colleague"),
                                QT_TRANSLATE_NOOP("Weighing", "Conversation"), QT_TRANSLATE_NOOP("Weighing", "Weigh"),
                                QT_TRANSLATE_NOOP("Weighing", "Decide")};

constexpr std::array questions{
    QT_TRANSLATE_NOOP("Weighing", "After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?"),
    QT_TRANSLATE_NOOP("Weighing", "Do I think there is an acute lack of safety, a structural lack of safety, or both?"),
    QT_TRANSLATE_NOOP("Weighing", "Am I, or is my organisation, able to give or organise help that really takes the threat away?"),
    QT_TRANSLATE_NOOP("Weighing", "Do those involved accept this help, and do they really work with it?"),
    QT_TRANSLATE_NOOP("Weighing", "Does the help lead to safety and recovery for all involved, within the agreed time?")};

struct OutcomeWords {
    Outcome outcome;
    const char *title;
    const char *text;
};

constexpr std::array outcomes{
    OutcomeWords{Outcome::Open, QT_TRANSLATE_NOOP("Weighing", "Not weighed yet"),
                 QT_TRANSLATE_NOOP("Weighing", "Answer the next question. \"Don't know\" is an answer too.")},
    OutcomeWords{
        Outcome::CloseNoReport, QT_TRANSLATE_NOOP("Weighing", "No report"),
        QT_TRANSLATE_NOOP("Weighing", "Write down why there is no longer a suspicion. The aandachtsfunctionaris reviews it with you.")},
    OutcomeWords{Outcome::AdviceFirst, QT_TRANSLATE_NOOP("Weighing", "First ask Veilig Thuis for advice"),
                 QT_TRANSLATE_NOOP("Weighing", "You do not have to give names. The weighing stays open until you know.")},
    OutcomeWords{Outcome::Report, QT_TRANSLATE_NOOP("Weighing", "Reporting is necessary"),
                 QT_TRANSLATE_NOOP("Weighing", "A report is needed. Can help come as well? Answer that below, under decision 2.")},
    OutcomeWords{
        Outcome::AdviceProposesReport, QT_TRANSLATE_NOOP("Weighing", "Advice from Veilig Thuis is required; the proposal is to report"),
        QT_TRANSLATE_NOOP("Weighing", "You do not know yet whether it is unsafe. As long as that is open, the proposal is \"report\".")},
    OutcomeWords{Outcome::AdviceMust, QT_TRANSLATE_NOOP("Weighing", "Advice from Veilig Thuis is required"),
                 QT_TRANSLATE_NOOP("Weighing", "You do not know yet whether your help is enough. Ask for advice and record it in step 2.")},
    OutcomeWords{Outcome::AdviceSecondTalk, QT_TRANSLATE_NOOP("Weighing", "Advice, and a second conversation with a date"),
                 QT_TRANSLATE_NOOP("Weighing", "Ask Veilig Thuis for advice. Plan the second conversation and write down the date.")},
    OutcomeWords{Outcome::ReportAgain, QT_TRANSLATE_NOOP("Weighing", "Reporting is necessary (again)"),
                 QT_TRANSLATE_NOOP("Weighing", "The help does not end the lack of safety. Report, even if somebody has reported before.")},
    OutcomeWords{
        Outcome::HelpRuns, QT_TRANSLATE_NOOP("Weighing", "Help is running"),
        QT_TRANSLATE_NOOP("Weighing",
                          "A review date is required, within four weeks at the latest. Fill it in under \"Review\" in the case file.")},
    OutcomeWords{Outcome::NoReportNow, QT_TRANSLATE_NOOP("Weighing", "Report not needed now according to your weighing"),
                 QT_TRANSLATE_NOOP("Weighing", "Agree who keeps watch, and until when. Write down a name and a date.")}};

const OutcomeWords &wordsOf(Outcome outcome)
{
    for (const auto &words : outcomes) {
        if (words.outcome == outcome)
            return words;
    }
    return outcomes.front();
}

const char *remarkSource(const QString &id)
{
    if (id == QLatin1String("G5"))
        return QT_TRANSLATE_NOOP("Weighing",
                                 "Veilig Thuis first. Do not talk about your concerns before you have asked Veilig Thuis for advice.");
    if (id == QLatin1String("Q2"))
        return QT_TRANSLATE_NOOP("Weighing",
                                 "Question 2 has no answer yet. Until it has, no report can be made and the case cannot be closed. "
                                 "\"Don't know\" is an answer too.");
    if (id == QLatin1String("B2"))
        return QT_TRANSLATE_NOOP("Weighing",
                                 "You weigh the situation as unsafe. Your weighing takes precedence over the list. Continue and report.");
    if (id == QLatin1String("B3"))
        return QT_TRANSLATE_NOOP("Weighing", "The list shows serious flags. You find that there is neither an acute nor a structural lack "
                                             "of safety. That is possible. Write down why, and ask Veilig Thuis for advice today.");
    if (id == QLatin1String("B4"))
        return QT_TRANSLATE_NOOP("Weighing", "Report not needed now according to your weighing. The consultation about %1 is still open.");
    if (id == QLatin1String("B5"))
        return QT_TRANSLATE_NOOP("Weighing", "You noted a suspicion of %1. Is \"no suspicion\" correct then?");
    if (id == QLatin1String("B7"))
        return QT_TRANSLATE_NOOP("Weighing", "Reporting without consent is allowed if there is a danger of serious injury or death. First "
                                             "consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?");
    if (id == QLatin1String("B9"))
        return QT_TRANSLATE_NOOP("Weighing",
                                 "Your answers lead to a report. You decide not to report. Record that once under \"I deviate\", with your "
                                 "reason and the second reader. Advice from Veilig Thuis counts as second reader.");
    return nullptr;
}

} // namespace

QString stepTitle(int step)
{
    return tr(stepTitles.at(static_cast<size_t>(step)));
}

QString weighingQuestion(int question)
{
    return tr(questions.at(static_cast<size_t>(question)));
}

QString outcomeTitle(Outcome outcome)
{
    return tr(wordsOf(outcome).title);
}

QString outcomeText(const dossier::Weighing &weighing, const QString &openFlags)
{
    const auto outcome = meldcode::following(weighing).outcome;
    if (outcome == Outcome::NoReportNow && !openFlags.isEmpty())
        return tr(remarkSource(QStringLiteral("B4"))).arg(openFlags);
    QString text = tr(wordsOf(outcome).text);
    if (outcome == Outcome::Report && weighing.questions[1].answer == assessment::Tri::Yes)
        text += QLatin1Char(' ') + QCoreApplication::translate("Weighing", "You answer questions 3 to 5 together with Veilig Thuis.");
    return text;
}

QString remarkText(const meldcode::Remark &remark, const taxonomy::Texts &texts, const People &people)
{
    const char *source = remarkSource(remark.id);
    if (!source)
        return {};
    const QString text = fill(tr(source), people);
    return remark.args.isEmpty() ? text : text.arg(triggerTitles(remark.args, texts, people));
}

QString bandIsNoReason()
{
    return QCoreApplication::translate("Weighing", "The outcome of the list is never a reason not to report.");
}

QString obstacleText(const QString &id)
{
    struct Obstacle {
        const char *id, *source;
    };
    static constexpr std::array table{
        Obstacle{"open-actions",
                 QT_TRANSLATE_NOOP("Weighing", "Actions for red flags are still open. Record them in the red flags panel.")},
        Obstacle{"Q1", QT_TRANSLATE_NOOP("Weighing", "The first weighing question of the meldcode has no answer yet.")},
        Obstacle{"Q2", QT_TRANSLATE_NOOP("Weighing", "The second weighing question of the meldcode has no answer yet.")},
        Obstacle{"advice",
                 QT_TRANSLATE_NOOP("Weighing", "Your answers require advice from Veilig Thuis, and it is not recorded in step 2.")},
        Obstacle{"decision", QT_TRANSLATE_NOOP("Weighing", "Your answers lead to a report, and decision 1 (report or not) is still open.")},
        Obstacle{
            "judgement",
            QT_TRANSLATE_NOOP("Weighing",
                              "Your own judgement is lower than the list. Write down why, and who the second reader was; or judge again.")},
        Obstacle{"B3",
                 QT_TRANSLATE_NOOP(
                     "Weighing",
                     "The list shows serious flags, and you answered \"no\". Write down why, and record the advice from Veilig Thuis.")},
        Obstacle{"B4", QT_TRANSLATE_NOOP("Weighing", "The consultation about a red flag is still open.")},
        Obstacle{"B5", QT_TRANSLATE_NOOP("Weighing", "You noted a suspicion, but the weighing says \"no suspicion\". Write down why.")},
        Obstacle{"B9", QT_TRANSLATE_NOOP(
                           "Weighing", "You deviate from what follows from your answers. Write down why, and who the second reader was.")},
        Obstacle{"contact-person",
                 QT_TRANSLATE_NOOP(
                     "Weighing",
                     "There are signs of intimate terror, and no fixed contact person is recorded yet. Fill one in at About the case.")},
        Obstacle{"no-look-again", QT_TRANSLATE_NOOP("Weighing", "There is no review date.")},
        Obstacle{"not-in-file",
                 QT_TRANSLATE_NOOP("Weighing", "It is not recorded that this case was entered in the file of your organisation.")}};
    for (const auto &obstacle : table) {
        if (id == QLatin1StringView(obstacle.id))
            return tr(obstacle.source);
    }
    return id;
}

QString tempoActionTitle()
{
    return QCoreApplication::translate("Weighing", "The consultation this tempo calls for");
}

QString triggerTitles(const QStringList &ids, const taxonomy::Texts &texts, const People &people)
{
    QStringList titles;
    for (const auto &id : ids) {
        if (id == QLatin1StringView(meldcode::tempoAction)) {
            titles.append(tempoActionTitle());
            continue;
        }
        const QString title = fill(texts.find(QStringLiteral("triggers"), id, QStringLiteral("title")), people);
        titles.append(title.isEmpty() ? id : title);
    }
    return titles.join(QStringLiteral("; "));
}

} // namespace vw::wording
