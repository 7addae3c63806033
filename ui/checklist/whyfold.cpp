// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/whyfold.h"

#include "core/wording/sentences.h"
#include "ui/parts/pieces.h"
#include "ui/shell/office.h"

#include <QCoreApplication>

namespace vw::ui {

namespace {

struct Part {
    const char *title;
    const char *which;
};

constexpr std::array paragraphs{Part{QT_TRANSLATE_NOOP("WhyFold", "Why"), "why"},
                                Part{QT_TRANSLATE_NOOP("WhyFold", "How to ask safely"), "how"},
                                Part{QT_TRANSLATE_NOOP("WhyFold", "What a yes does"), "does"}};
constexpr std::array lists{Part{QT_TRANSLATE_NOOP("WhyFold", "You can say"), "say"}, Part{QT_TRANSLATE_NOOP("WhyFold", "Examples"), "examples"}};

void addWords(QVBoxLayout *layout, const Office &office, const wording::People &people, const QString &id)
{
    const auto group = QStringLiteral("questions");
    for (const auto &part : paragraphs) {
        layout->addWidget(strongLabel(QCoreApplication::translate("WhyFold", part.title)));
        layout->addWidget(textLabel(wording::fill(office.texts().find(group, id, QLatin1StringView(part.which)), people)));
    }
    for (const auto &part : lists) {
        QStringList lines;
        for (const auto &text : office.texts().list(group, id, QLatin1StringView(part.which)))
            lines.append(wording::fill(text, people));
        if (lines.isEmpty())
            continue;
        layout->addWidget(strongLabel(QCoreApplication::translate("WhyFold", part.title)));
        layout->addWidget(listLabel(lines, false));
    }
}

void addEvidence(QVBoxLayout *layout, const Office &office, const taxonomy::Question &question)
{
    const QString figure = question.figure.value(office.language());
    if (!figure.isEmpty() || question.grade != taxonomy::Grade::None) {
        layout->addWidget(strongLabel(QCoreApplication::translate("WhyFold", "The figure behind it")));
        QStringList words{figure, wording::gradeWord(question.grade)};
        words.removeAll(QString());
        layout->addWidget(textLabel(words.join(QStringLiteral(" · "))));
    }
    for (const auto &id : question.sources) {
        if (const auto *source = office.pack().taxonomy.source(id))
            layout->addWidget(mutedLabel(source->reference + QStringLiteral("  ") + source->address));
    }
}

} // namespace

Fold *whyFold(const Office &office, const wording::People &people, int question, QWidget *parent)
{
    auto *fold = new Fold(QCoreApplication::translate("WhyFold", "Why do we ask this, and how?"), parent);
    QObject::connect(fold, &Fold::opened, fold, [fold, &office, people, question] {
        if (fold->content()->count() > 0)
            return;
        const auto &asked = office.pack().taxonomy.questions.at(question);
        addWords(fold->content(), office, people, asked.id.text());
        addEvidence(fold->content(), office, asked);
    });
    return fold;
}

} // namespace vw::ui
