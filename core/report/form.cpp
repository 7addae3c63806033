// SPDX-License-Identifier: EUPL-1.2
#include "core/report/form.h"

#include "core/referral/words.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"

#include <QFile>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>

#include <functional>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double millimetre = 28.35; ///< in tenths of a point
constexpr double lineHigh = 9 * millimetre, boxSide = 6 * millimetre, boxRow = boxSide + 30, aboveLine = 25;
constexpr double formTop = 420, formEnd = 7900, between = 90;
constexpr int labelSize = 75, textSize = 100, headingSize = 115, titleSize = 160;

QJsonObject formData()
{
    QFile file(u":/form/form.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Draws the rows of a form under each other, and begins a page when one is full.
class FormPainter {
public:
    FormPainter(QPainter &painter, const taxonomy::Texts &texts, const taxonomy::Taxonomy &taxonomy, const QJsonObject &form,
                const QString &mark, std::function<bool()> newPage)
        : m_painter(painter), m_texts(texts), m_taxonomy(taxonomy), m_form(form), m_mark(mark), m_newPage(std::move(newPage))
    {
        m_style.family = paperFamily();
    }

    void page(const QJsonObject &page)
    {
        if (m_page > 0)
            m_newPage();
        begin();
        write(word(page.value("title"_L1)), titleSize, true, 60);
        rows(page.value("rows"_L1).toArray());
    }

private:
    [[nodiscard]] QString word(const QJsonValue &words) const { return words.toObject().value(m_texts.language()).toString(); }

    void begin()
    {
        ++m_page;
        m_y = formTop;
        text(word(m_form.value("foot"_L1)).arg(QString::number(m_page), m_mark), QRectF(marginLeft, formEnd + 120, textWidth, 150),
             labelSize);
    }

    void need(double height)
    {
        if (m_y + height <= formEnd)
            return;
        m_newPage();
        begin();
    }

    void text(const QString &words, QRectF box, int size, bool bold = false, int flags = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_style.font(size, bold));
        m_painter.drawText(box, flags | Qt::TextWordWrap, words);
    }

    void write(const QString &words, int size, bool bold, double below)
    {
        const Words broken(words, m_style.font(size, bold), textWidth);
        need(broken.height() + below);
        broken.draw(m_painter, {marginLeft, m_y}, 0, broken.lineCount());
        m_y += broken.height() + below;
    }

    void rule(double x, double width, double y, double thickness = 5, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(Qt::black, thickness, style, Qt::FlatCap));
        m_painter.drawLine(QPointF(x, y), QPointF(x + width, y));
    }

    void box(double x, double y)
    {
        m_painter.setPen(QPen(Qt::black, 7));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(x, y, boxSide, boxSide));
    }

    void rows(const QJsonArray &list)
    {
        for (const auto &value : list)
            row(value.toObject());
    }

    void row(const QJsonObject &row)
    {
        if (row.contains("heading"_L1))
            heading(word(row.value("heading"_L1)));
        else if (row.contains("text"_L1))
            write(word(row.value("text"_L1)), textSize, row.value("bold"_L1).toBool(), 50);
        else if (row.contains("line"_L1))
            line(row.value("line"_L1).toArray());
        else if (row.contains("boxes"_L1))
            boxes(word(row.value("boxes"_L1)), row.value("options"_L1).toArray());
        else if (row.contains("write"_L1))
            writing(word(row.value("label"_L1)), row.value("write"_L1).toInt());
        else if (row.contains("flags"_L1))
            flags();
        else if (row.contains("blocks"_L1))
            blocks(row);
        else if (row.contains("strip"_L1))
            strip(row);
    }

    void heading(const QString &words)
    {
        need(400);
        m_y += 50;
        write(words, headingSize, true, 10);
    }

    /// Blanks beside each other: a small label in the corner, and room to write above the line.
    void line(const QJsonArray &parts)
    {
        need(lineHigh + aboveLine);
        m_y += aboveLine;
        double x = marginLeft;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto part = parts.at(i).toObject();
            const double width = part.value("share"_L1).toDouble() * textWidth, blank = i + 1 < parts.size() ? width - between : width;
            text(word(part.value("label"_L1)), QRectF(x, m_y, blank, 110), labelSize, false, Qt::AlignLeft | Qt::AlignTop);
            rule(x, blank, m_y + lineHigh);
            x += width;
        }
        m_y += lineHigh;
    }

    void boxes(const QString &label, const QJsonArray &options)
    {
        need(boxRow);
        const double at = marginLeft + textWidth * 0.46;
        text(label, QRectF(marginLeft, m_y, textWidth * 0.45, boxRow), textSize);
        double x = at;
        const double wide = (marginLeft + textWidth - at) / static_cast<double>(options.size());
        for (const auto &option : options) {
            box(x, m_y + (boxRow - boxSide) / 2);
            text(word(option), QRectF(x + boxSide + 50, m_y, wide - boxSide - 60, boxRow), textSize);
            x += wide;
        }
        m_y += boxRow;
    }

    void writing(const QString &label, int lines)
    {
        need(160 + lines * lineHigh);
        m_y += 40;
        text(label, QRectF(marginLeft, m_y, textWidth, 120), textSize);
        m_y += 60; // the first line begins beside its label
        for (int i = 0; i < lines; ++i) {
            m_y += lineHigh;
            rule(marginLeft, textWidth, m_y);
        }
    }

    /// The questions of the list that weigh, a row each.
    void flags()
    {
        constexpr double number = 170, title = 1740, answer = 400, beside = 120, last = 640;
        const auto heads = m_form.value("flagHeads"_L1).toArray();
        need(3 * boxRow);
        double x = marginLeft + number + title;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            text(word(heads.at(i)), QRectF(x, m_y, i < 4 ? answer - 10 : last, 220), labelSize, true, Qt::AlignLeft | Qt::AlignBottom);
            x += i < 3 ? answer : i == 3 ? answer + beside : last;
        }
        m_y += 230;
        rule(marginLeft, textWidth, m_y, 10);
        for (const auto &id : formFlags(m_taxonomy)) {
            need(boxRow);
            text(QString::number(++m_number), QRectF(marginLeft, m_y, number - 20, boxRow), labelSize);
            text(referral::flagTitle(m_taxonomy.questions.at(m_taxonomy.indexOf(id)), m_texts, {}),
                 QRectF(marginLeft + number, m_y, title - 40, boxRow), 95);
            for (int i = 0; i < 4; ++i)
                box(marginLeft + number + title + i * answer, m_y + (boxRow - boxSide) / 2);
            m_y += boxRow;
            rule(marginLeft, textWidth, m_y, 3);
        }
        m_y += 60;
    }

    void blocks(const QJsonObject &row)
    {
        const int count = row.value("blocks"_L1).toInt();
        for (int i = 1; i <= count; ++i) {
            need(120 + 2 * lineHigh);
            m_y += 45;
            const QString title = word(row.value("title"_L1));
            write(count > 1 ? u"%1 %2"_s.arg(title, QString::number(i)) : title, 85, true, 0);
            rows(row.value("rows"_L1).toArray());
        }
    }

    /// At the end of the page: names, to be torn off.
    void strip(const QJsonObject &row)
    {
        const auto parts = row.value("parts"_L1).toArray();
        m_y = std::max(m_y + 100, formEnd - static_cast<double>((parts.size() + 1) / 2) * (lineHigh + aboveLine) - 140);
        rule(marginLeft, textWidth, m_y, 7, Qt::DashLine);
        text(word(row.value("strip"_L1)) + u" · "_s + m_mark, QRectF(marginLeft, m_y + 20, textWidth, 110), labelSize);
        m_y += 130;
        for (qsizetype i = 0; i < parts.size(); i += 2) {
            QJsonArray pair;
            for (qsizetype each = i; each < std::min(i + 2, parts.size()); ++each)
                pair.append(QJsonObject{{u"label"_s, parts.at(each)}, {u"share"_s, 0.5}});
            line(pair);
        }
    }

    QPainter &m_painter;
    const taxonomy::Texts &m_texts;
    const taxonomy::Taxonomy &m_taxonomy;
    QJsonObject m_form;
    QString m_mark;
    std::function<bool()> m_newPage;
    Style m_style;
    double m_y = formTop;
    int m_page = 0, m_number = 0;
};

} // namespace

QString newFormMark()
{
    constexpr int length = 6;
    const QString signs = u"ABCDEFGHJKMNPQRSTVWXYZ23456789"_s;
    QString mark;
    for (int i = 0; i < length; ++i)
        mark += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    return mark;
}

namespace {

/// The pages of this sheet; a fault when it is not written in the language.
Result<QJsonArray> pagesOf(const QJsonObject &form, const QString &language, FormSheet sheet)
{
    const auto pages = form.value("sheets"_L1).toObject().value(nameOf(formSheetNames, sheet)).toArray();
    if (pages.isEmpty() || !pages.first().toObject().value("title"_L1).toObject().contains(language))
        return fail(ErrorCode::MissingText, language, u"form"_s, nameOf(formSheetNames, sheet));
    return pages;
}

} // namespace

QList<QuestionId> formFlags(const taxonomy::Taxonomy &taxonomy)
{
    QList<QuestionId> ids;
    for (const auto &page : formData().value("sheets"_L1).toObject().value("main"_L1).toArray()) {
        for (const auto &row : page.toObject().value("rows"_L1).toArray()) {
            for (const auto &id : row.toObject().value("flags"_L1).toArray()) {
                if (taxonomy.indexOf(QuestionId(id.toString())) >= 0)
                    ids.append(QuestionId(id.toString()));
            }
        }
    }
    return ids;
}

QString formTitle(const QString &language, FormSheet sheet)
{
    const auto pages = pagesOf(formData(), language, sheet);
    return pages ? pages->first().toObject().value("title"_L1).toObject().value(language).toString() : QString();
}

Result<void> paintForm(const taxonomy::Pack &pack, const QString &language, FormSheet sheet, const QString &mark, QPagedPaintDevice &device)
{
    if (paperFamily().isEmpty())
        return fail(ErrorCode::FontMissing, u"Noto Sans, DejaVu Sans"_s);
    const auto form = formData();
    const auto pages = pagesOf(form, language, sheet);
    if (!pages)
        return Fail(pages.error());
    return paintOn(device, [&](QPainter &painter) -> Result<void> {
        const auto texts = pack.texts(language);
        FormPainter drawn(painter, texts, pack.taxonomy, form, mark, [&device] { return device.newPage(); });
        for (const auto &page : *pages)
            drawn.page(page.toObject());
        return {};
    });
}

Result<QByteArray> blankForm(const taxonomy::Pack &pack, const QString &language, FormSheet sheet, const QString &mark)
{
    const PdfTerms terms{.title = formTitle(language, sheet), .namesCreator = false};
    return writtenPdf(terms, [&](QPdfWriter &writer) { return paintForm(pack, language, sheet, mark, writer); });
}

} // namespace vw::report
