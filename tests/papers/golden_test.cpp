// SPDX-License-Identifier: EUPL-1.2
#include "tests/papers/doors.h"

// Every practice paper word for word, as each door makes it. A difference is read line by line and is on purpose: then
// VW_WRITE_GOLDEN=1 writes the files anew, and the commit says why each line changed.

using namespace vw;
using namespace vw::test;

namespace {

QString goldenFolder()
{
    return QStringLiteral(VW_SOURCE_DIR "/tests/papers/golden/");
}

QString tableText(const QJsonObject &table)
{
    QStringList lines;
    const auto add = [&](const QJsonArray &cells) {
        QStringList words;
        for (const auto &cell : cells)
            words.append(cell.toString().replace(u'\n', u" / "_s));
        lines.append(u"    | "_s + words.join(u" | "_s));
    };
    add(table.value("columns"_L1).toArray());
    for (const auto &row : table.value("rows"_L1).toArray())
        add(row.toArray());
    return lines.join(u'\n');
}

QString fieldText(const QJsonObject &field)
{
    const QString status = field.value("status"_L1).toString();
    QString text = u"  %1 %2 [%3%4]"_s.arg(field.value("id"_L1).toString(), field.value("label"_L1).toString(), status,
                                           field.value("typed"_L1).toBool() ? u", typed"_s : QString());
    if (field.contains("value"_L1))
        text += u'\n' + u"      "_s + field.value("value"_L1).toString().replace(u'\n', u"\n      "_s);
    if (field.contains("table"_L1))
        text += u'\n' + tableText(field.value("table"_L1).toObject());
    return text;
}

/// All of the data but the checksum, one thing a line, so that a difference shows where it is.
QString paperText(const QJsonObject &paper)
{
    if (paper.isEmpty())
        return u"(none)\n"_s;
    QStringList lines;
    for (const auto &key : paper.keys()) {
        if (key != "sections"_L1 && key != "checksum"_L1)
            lines.append(u"%1: %2"_s.arg(key, paper.value(key).toVariant().toString()));
    }
    for (const auto &entry : paper.value("sections"_L1).toArray()) {
        const auto section = entry.toObject();
        lines.append(
            QStringList{section.value("id"_L1).toString(), section.value("title"_L1).toString(), section.value("heading"_L1).toString()}
                .join(u" / "_s));
        for (const auto &field : section.value("fields"_L1).toArray())
            lines.append(fieldText(field.toObject()));
    }
    return lines.join(u'\n') + u'\n';
}

void holdAgainst(const QString &name, const QString &text)
{
    QFile file(goldenFolder() + name + u".txt"_s);
    if (qEnvironmentVariableIsSet("VW_WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList was = QString::fromUtf8(file.readAll()).split(u'\n'), is = text.split(u'\n');
    QStringList gone, come;
    for (const QString &line : was) {
        if (!is.contains(line))
            gone.append(line);
    }
    for (const QString &line : is) {
        if (!was.contains(line))
            come.append(line);
    }
    CHECK(gone == QStringList());
    CHECK(come == QStringList());
    CHECK(was == is);
}

} // namespace

TEST_CASE("every practice paper says what it said, the same by window and by command", "[papers]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const auto &reference : {u"OEF-HALS"_s, u"OEF-CENT"_s, u"OEF-TAART"_s, u"OEF-ELF"_s}) {
        for (const auto &kind : {u"melding"_s, u"crisisblad"_s}) {
            const auto paper = byWindow(desk, vault, reference, kind), byOther = byCommand(desk, vault, reference, kind);
            const QString name = QStringList{reference, kind}.join(u'-').toLower();
            INFO(name.toStdString());
            CHECK(paper.open == byOther.open);
            CHECK(paper.restricted == byOther.restricted);
            CHECK(paper.findings == byOther.findings);
            holdAgainst(name + u"-open"_s, paperText(paper.open));
            holdAgainst(name + u"-deel-s"_s, paperText(paper.restricted));
            holdAgainst(name + u"-bevindingen"_s, paper.findings.join(u'\n') + u'\n');
        }
    }
}
