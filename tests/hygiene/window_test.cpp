// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <algorithm>

// What the window is made of: a widget that has a part of its own in ui/parts is used nowhere bare, and no data is read as markup.

using namespace vw::test;

namespace {

bool inParts(const Line &line)
{
    return line.path.startsWith(u"ui/parts/");
}

/// Widgets whose value a wheel could change, or whose choice nobody would record: ChoiceBox, NumberBox, TickBox and ChoiceButton stand
/// for them.
bool bareWidget(const Line &line)
{
    return !inParts(line) &&
           (has(uR"(\b(QComboBox|Q(Double)?SpinBox|Q(Date|Time|DateTime)Edit|QSlider|QDial|QRadioButton|QCheckBox)\b)"_s, line.text) ||
            has(uR"(\bsetCheckable\s*\()"_s, line.text));
}

/// What Qt says only to a mouse or a key; the parts have a signal of their own for every way of choosing.
bool deafSignal(const Line &line)
{
    return !inParts(line) &&
           (has(uR"(\b(ChoiceButton|TickBox)::(clicked|pressed|released|toggled|checkStateChanged|stateChanged)\b)"_s, line.text) ||
            has(uR"(\bChoiceBox::(activated|textActivated|current\w+Changed)\b)"_s, line.text) ||
            has(uR"(\bNumberBox::(valueChanged|textChanged|editingFinished)\b)"_s, line.text) ||
            has(uR"(\bQButtonGroup::(id|button)\w+)"_s, line.text));
}

/// A label that guesses by itself whether its text is markup, or shows signs that steer: pieces.h makes them.
bool bareLabel(const Line &line)
{
    return !inParts(line) && has(uR"(\bnew\s+QLabel\b|\bQLabel\s*(\w+\s*)?[({]\s*[^*)])"_s, line.text);
}

/// Qt reads a tooltip as markup when it looks like it; plainTip() makes any text inert.
bool bareTip(const Line &line)
{
    return !inParts(line) && has(uR"(\bsetToolTip\s*\(|\bToolTipRole\b)"_s, line.text) && !has(uR"(\bplainTip\s*\()"_s, line.text);
}

/// Markup is made in one source, which escapes what it is given.
bool richText(const Line &line)
{
    return line.path != u"ui/parts/pieces.cpp" &&
           has(uR"(\bQt::(RichText|AutoText|MarkdownText)\b|\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\(|\bQ(MessageBox|ErrorMessage)\b)"_s,
               line.text);
}

} // namespace

TEST_CASE("choices, numbers and ticks are the parts of the house")
{
    CHECK(breaches(productCode(), bareWidget) == clean);
    for (const char16_t *text :
         {u"auto *box = new QComboBox(this);", u"QSpinBox *numberBox(QWidget *parent)", u"#include <QCheckBox>", u"class QCheckBox;",
          u"connect(tick, &QCheckBox::clicked, this, []{});", u"new QDateEdit(this)", u"m_when(new QDateTimeEdit(this))",
          u"new QDoubleSpinBox(this)", u"new QSlider(this)", u"new QDial", u"new QRadioButton(this)", u"button->setCheckable(true);"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(bareWidget({u"ui/shell/workspace.cpp"_s, 1, QString::fromUtf16(text)}));
        CHECK_FALSE(bareWidget({u"ui/parts/choicebox.h"_s, 1, QString::fromUtf16(text)}));
    }
    CHECK_FALSE(bareWidget({u"ui/shell/workspace.cpp"_s, 1, u"new ChoiceButton(text, \"rail\", rail);"_s}));
    CHECK_FALSE(bareWidget({u"ui/shell/workspace.cpp"_s, 1, u"new NumberBox(this); box->isCheckable()"_s}));
}

TEST_CASE("a choice is heard from whoever makes it")
{
    CHECK(breaches(productCode(), deafSignal) == clean);
    CHECK(deafSignal({u"ui/settings/practiceform.cpp"_s, 1, u"connect(m_doctor, &TickBox::clicked, this, [] {});"_s}));
    CHECK(deafSignal({u"ui/shell/workspace.cpp"_s, 1, u"connect(button, &ChoiceButton::clicked, this, [] {});"_s}));
    CHECK(deafSignal({u"ui/keeping/erasecard.cpp"_s, 1, u"connect(term, &ChoiceBox::activated, this, [] {});"_s}));
    CHECK(deafSignal({u"ui/keeping/erasecard.cpp"_s, 1, u"connect(days, &NumberBox::valueChanged, this, [] {});"_s}));
    CHECK(deafSignal({u"ui/meldcode/meldcodetab.cpp"_s, 1, u"connect(m_path, &QButtonGroup::idClicked, m_pages, show);"_s}));
    CHECK_FALSE(deafSignal({u"ui/keeping/erasecard.cpp"_s, 1, u"connect(days, &NumberBox::chosen, this, [] {});"_s}));
    CHECK_FALSE(deafSignal({u"ui/keeping/erasecard.cpp"_s, 1, u"connect(go, &QPushButton::clicked, this, [] {});"_s}));
}

TEST_CASE("labels come from the pieces")
{
    CHECK(breaches(productCode(), bareLabel) == clean);
    CHECK(bareLabel({u"ui/shell/workspace.cpp"_s, 1, u"m_notice(new QLabel(this))"_s}));
    CHECK(bareLabel({u"ui/shell/workspace.cpp"_s, 1, u"auto *label = new QLabel;"_s}));
    CHECK(bareLabel({u"ui/shell/workspace.cpp"_s, 1, u"QLabel label(text);"_s}));
    CHECK_FALSE(bareLabel({u"ui/parts/pieces.cpp"_s, 1, u"auto *label = new QLabel(text, parent);"_s}));
    CHECK_FALSE(bareLabel({u"ui/shell/workspace.h"_s, 1, u"QLabel *m_notice;"_s}));
    CHECK_FALSE(bareLabel({u"ui/shell/workspace.h"_s, 1, u"class QLabel;"_s}));
    CHECK_FALSE(bareLabel({u"ui/keeping/rescuepage.cpp"_s, 1, u"void tell(QLabel *label, const QString &sentence)"_s}));
}

TEST_CASE("tooltips are made inert")
{
    CHECK(breaches(productCode(), bareTip) == clean);
    CHECK(bareTip({u"ui/dossier/logtab.cpp"_s, 1, u"cell->setToolTip(cells.at(column));"_s}));
    CHECK(bareTip({u"ui/caseload/casemodel.cpp"_s, 1, u"case Qt::ToolTipRole: return words(head, column);"_s}));
    CHECK_FALSE(bareTip({u"ui/dossier/logtab.cpp"_s, 1, u"cell->setToolTip(plainTip(cells.at(column)));"_s}));
    CHECK_FALSE(bareTip({u"ui/shell/workspace.cpp"_s, 1, u"setPlainTip(call, words);"_s}));
}

TEST_CASE("no data is read as markup")
{
    CHECK(breaches(productCode(), richText) == clean);
    CHECK(richText({u"ui/shell/window.cpp"_s, 1, u"label->setTextFormat(Qt::RichText);"_s}));
    CHECK(richText({u"ui/shell/window.cpp"_s, 1, u"view->setHtml(text);"_s}));
    CHECK(richText({u"ui/parts/form.cpp"_s, 1, u"cursor.insertHtml(text);"_s}));
    CHECK(richText({u"ui/shell/window.cpp"_s, 1, u"#include <QMessageBox>"_s}));
    CHECK_FALSE(richText({u"ui/parts/pieces.cpp"_s, 1, u"label->setTextFormat(Qt::RichText);"_s}));
}
