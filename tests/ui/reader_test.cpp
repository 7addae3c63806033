// SPDX-License-Identifier: EUPL-1.2
// The window as assistive technology gets it, over every screen: nothing focusable without a name and a role, no group of choices without a name, no
// button that says the same as another one beside it. And the twelve questions with the screen off: what is heard stands in tests/ui/heard.
#include "tests/ui/listener.h"
#include "tests/ui/screens.h"
#include "ui/checklist/questionrow.h"

#include <QFile>

#include <set>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

using Role = QAccessible::Role;

bool isChoice(Role role)
{
    return role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

/// The interface of everything that shows, in the order in which it is read.
void walk(QAccessibleInterface *node, QList<QAccessibleInterface *> &all)
{
    if (!node || node->state().invisible)
        return;
    all.append(node);
    for (int i = 0; i < std::min(node->childCount(), 300); ++i)
        walk(node->child(i), all);
}

QString label(QAccessibleInterface *node)
{
    for (const auto &[other, kind] : node->relations(QAccessible::Label)) {
        if (other)
            return other->text(QAccessible::Name);
    }
    return {};
}

QString described(QAccessibleInterface *node)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "cell"),
                              node->text(QAccessible::Name).left(60));
}

QStringList faultsIn(QWidget *page)
{
    QList<QAccessibleInterface *> all;
    walk(QAccessible::queryAccessibleInterface(page), all);
    QStringList faults;
    bool hasHeading = false;
    std::map<std::tuple<Role, QString, QString>, int> names;
    for (auto *node : all) {
        const auto role = node->role();
        const auto state = node->state();
        const QString name = node->text(QAccessible::Name);
        hasHeading = hasHeading || role == QAccessible::Heading;
        const bool isCell = role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::PageTab;
        if (state.focusable && name.isEmpty() && label(node).isEmpty() && !isCell)
            faults.append(u"takes the focus and has no name: "_s + described(node));
        if (state.focusable && (role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::NoRole ||
                                role == QAccessible::Grouping || role == QAccessible::Window))
            faults.append(u"takes the focus and says only that it is a group: "_s + described(node));
        if (role == QAccessible::ComboBox && state.focusable && label(node).isEmpty())
            faults.append(u"a choice without a label: "_s + described(node));
        if (state.passwordEdit && !node->text(QAccessible::Value).isEmpty())
            faults.append(u"a passphrase that can be read: "_s + described(node));
        if (name.contains(QChar(0x25B8)) || name.contains(QChar(0x25BE)))
            faults.append(u"a sign in the name tells what it is: "_s + described(node));
        int choices = 0;
        for (int i = 0; i < node->childCount(); ++i) {
            auto *child = node->child(i);
            choices += child && !child->state().invisible && isChoice(child->role()) ? 1 : 0;
        }
        if (choices >= 2 && name.isEmpty())
            faults.append(u"choices in a group without a name: "_s + described(node->child(0)));
        if (role == QAccessible::Button && state.focusable)
            ++names[{role, name, node->text(QAccessible::Description)}];
    }
    for (const auto &[what, count] : names) {
        if (count > 1)
            faults.append(u"%1 buttons say the same: \"%2\""_s.arg(count).arg(std::get<1>(what)));
    }
    if (!hasHeading)
        faults.append(u"no heading"_s);
    return faults;
}

/// What somebody hears who looks at nothing: each thing that gets the focus, and each notification.
class Ears {
public:
    Ears() : m_before(QAccessible::installUpdateHandler(&Ears::hear)) { heard().clear(); }
    ~Ears() { QAccessible::installUpdateHandler(m_before); }
    Ears(const Ears &) = delete;
    Ears &operator=(const Ears &) = delete;
    static QStringList &heard()
    {
        static QStringList all;
        return all;
    }

private:
    static void hear(QAccessibleEvent *event)
    {
        auto *from = event->accessibleInterface();
        if (!from || (event->type() != QAccessible::Focus && event->type() != QAccessible::Alert))
            return;
        const bool isNotice = event->type() == QAccessible::Alert;
        if (isNotice && from->role() != QAccessible::Notification)
            return;
        QString words = from->text(QAccessible::Name).simplified();
        auto *group = from->parent();
        if (isChoice(from->role()) && group && !group->text(QAccessible::Name).isEmpty())
            words = group->text(QAccessible::Name) + u": "_s + words;
        const QString line = isNotice ? u"  ! "_s + words : words;
        if (heard().isEmpty() || heard().last() != line)
            heard().append(line);
    }
    QAccessible::UpdateHandler m_before;
};

} // namespace

TEST_CASE("every screen, read by assistive technology, has names, roles and headings, and no two buttons that say the same", "[reader]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    QStringList faults;
    const auto look = [&](const QString &screen) {
        settle();
        for (const QString &fault : faultsIn(driver.window.get()))
            faults.append(screen + u": "_s + fault);
    };
    look(u"start"_s);
    driver.press(u"Nieuwe kluis"_s);
    look(u"new vault"_s);
    driver.key(Qt::Key_Escape);
    settle();
    driver.press(u"Reservekopie terugzetten"_s);
    look(u"rescue"_s);
    driver.press(u"Terug"_s);
    driver.makeVault();
    look(u"first start"_s);
    driver.press(u"Zorg"_s);
    driver.press(u"Aan de slag"_s);
    for (const auto *page : {u"Vandaag", u"Casussen", u"Onderbouwing", u"Kluis", u"Instellingen"}) {
        driver.press(QString::fromUtf16(page));
        look(QString::fromUtf16(page));
    }
    driver.key(Qt::Key_F1);
    look(u"keys"_s);
    driver.key(Qt::Key_F1);
    driver.key(Qt::Key_F2);
    look(u"call"_s);
    callWith(driver, u"ja"_s, u"NJJJJJJJJJJJ"_s);
    for (int i = 0; i < 2; ++i) { // two of each: their buttons say which
        dossier::Incident fact;
        fact.id = RecordId::create();
        fact.what = u"feit %1"_s.arg(i);
        REQUIRE(deskOf(driver).commit(fact));
        dossier::Person person;
        person.id = RecordId::create();
        person.role = dossier::PersonRole::Child;
        REQUIRE(deskOf(driver).commit(person));
        dossier::Note note;
        note.id = RecordId::create();
        note.text = u"notitie %1"_s.arg(i);
        REQUIRE(deskOf(driver).commit(note));
    }
    onEveryScreen(driver, look);
    driver.key(Qt::Key_F7);
    look(u"phone card"_s);
    driver.key(Qt::Key_Escape);
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    look(u"locked"_s);
    for (const QString &each : std::as_const(faults))
        UNSCOPED_INFO(each.toStdString());
    CHECK(faults.size() == 0);
}

TEST_CASE("the twelve questions with the screen off: what is heard", "[reader]")
{
    if (!listenAsScreenReader())
        return;
    const auto language = GENERATE(u"nl"_s, u"en"_s);
    INFO(language.toStdString());
    WindowDriver driver;
    start(driver);
    if (language == "en"_L1) {
        driver.window->workspace()->languageChosen(language);
        settle();
    }
    QStringList heard;
    {
        Ears ears;
        driver.key(Qt::Key_F2);
        driver.key(Qt::Key_Space); // the first choice: with whom
        driver.key(Qt::Key_Tab);
        driver.key(Qt::Key_Space); // alone and safe
        driver.key(Qt::Key_Tab);
        driver.key(Qt::Key_Space); // how
        for (const QChar letter : u"NJNVWNNNNNNN"_s) {
            auto *before = QApplication::focusWidget();
            driver.key(static_cast<Qt::Key>(letter.unicode()));
            settle();
            if (QApplication::focusWidget() == before) {
                driver.key(Qt::Key_1); // when, the last time
                driver.key(Qt::Key_Down);
                settle();
            }
        }
        heard = Ears::heard();
    }
    if (language == "en"_L1)
        driver.translations.install(u"nl"_s);
    const QString path = QStringLiteral(VW_SOURCE_DIR "/tests/ui/heard/twelve_%1.txt").arg(language);
    if (qEnvironmentVariableIsSet("VW_WRITE_HEARD")) { // read what it writes before it is kept
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((heard.join(u'\n') + u'\n').toUtf8());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(heard.join(u'\n').toStdString() + "\n" == file.readAll().toStdString());
}
