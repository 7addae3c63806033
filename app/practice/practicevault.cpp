// SPDX-License-Identifier: EUPL-1.2
#include "app/practice/practicevault.h"

#include "app/practice/dateshift.h"
#include "core/base/files.h"
#include "core/meldcode/overview.h"
#include "core/report/paper.h"
#include "core/vault/casestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

/// A resource in a static library has to be asked for. Not in a namespace: the macro forbids it.
static void usePracticeCases()
{
    Q_INIT_RESOURCE(practice);
}

namespace vw::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day for which the cases were written: the day after the call, a Friday.
QDate writtenFor()
{
    return {2026, 11, 6};
}

QByteArray resource(const QString &name)
{
    usePracticeCases();
    QFile file(u":/practice/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The paths of a folder's worth of practice, so that nothing is begun where one of them is taken.
struct Paths {
    explicit Paths(const QString &folder) : vault(QDir(folder).filePath(QLatin1StringView(vaultName)))
    {
        for (const QString &name : caseNames())
            answers.append(QDir(folder).filePath(name + ".answers.json"_L1));
    }
    [[nodiscard]] QStringList all() const { return QStringList{vault} + answers; }
    void remove() const
    {
        for (const QString &path : all())
            QFile::remove(path);
        QFile::remove(vault + "-journal"_L1);
    }
    QString vault;
    QStringList answers;
};

Result<QList<dossier::CaseFile>> allCases(QDate today)
{
    QList<dossier::CaseFile> files;
    for (const QString &name : caseNames()) {
        const auto file = practiceCase(name, today);
        if (!file)
            return Fail(file.error().first());
        files.append(*file);
    }
    return files;
}

Result<std::unique_ptr<vault::Session>> newVault(const QString &path, const Clock &clock, const crypto::KdfPolicy &kdf)
{
    const auto params = crypto::chooseParams(kdf);
    if (!params)
        return Fail(params.error());
    QString typed = QString::fromLatin1(passphrase);
    const auto key = crypto::deriveKey(crypto::preparePassphrase(typed), *params);
    if (!key)
        return Fail(key.error());
    // No witness: a practice vault is thrown away and made again.
    return vault::createVault(path, *params, *key, u"Oefenaar"_s, clock, {});
}

Result<void> fill(vault::Session &session, const QList<dossier::CaseFile> &files, const taxonomy::Pack &pack, QDate today)
{
    vault::CaseStore store(session);
    const auto practice = dossier::practiceFrom(QJsonDocument::fromJson(resource(u"organisatie"_s)).object());
    if (auto saved = store.savePractice(practice); !saved)
        return saved;
    if (auto kept = store.keepTaxonomy(pack.taxonomy.version, QString::fromLatin1(pack.contentHash.toHex()), pack.asJson); !kept)
        return kept;
    for (const auto &file : files) {
        std::optional<assessment::Verdict> verdict;
        if (const auto *current = file.current())
            verdict = assessment::score(pack.taxonomy, current->list, today);
        const auto head = meldcode::headOf(file, practice, verdict ? &*verdict : nullptr, pack.taxonomy, {}, today);
        if (auto made = store.create(file, head); !made)
            return made;
    }
    return {};
}

Result<void> writeAnswers(const QStringList &paths, const QList<dossier::CaseFile> &files)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto *current = files.at(i).current();
        const auto json = current ? assessment::toJson(current->list) : QJsonObject();
        if (auto written = writeFile(paths.at(i), QJsonDocument(json).toJson()); !written)
            return written;
    }
    return {};
}

} // namespace

QStringList caseNames()
{
    return {u"elf"_s, u"hals"_s, u"een-cent"_s, u"taart"_s};
}

std::expected<dossier::CaseFile, Faults> practiceCase(const QString &name, QDate today)
{
    const auto object = parseJson(resource(name), name);
    if (!object)
        return std::unexpected(Faults{object.error()});
    const auto moved = withShiftedDates(*object, writtenFor().daysTo(today));
    return dossier::caseFrom(QJsonDocument(moved.toObject()).toJson(), name);
}

Result<QStringList> makePracticeVault(const QString &folder, const Clock &clock, const crypto::KdfPolicy &kdf, const taxonomy::Pack &pack)
{
    const Paths paths(folder);
    for (const QString &path : paths.all()) {
        if (QFile::exists(path))
            return fail(ErrorCode::FileExists, path);
    }
    const auto files = allCases(clock.today());
    if (!files)
        return Fail(files.error());
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FolderReadOnly, folder);
    auto session = newVault(paths.vault, clock, kdf);
    if (!session)
        return Fail(session.error());
    auto done = fill(**session, *files, pack, clock.today());
    session->reset(); // let go of the file
    if (done)
        done = writeAnswers(paths.answers, *files);
    if (!done) {
        paths.remove();
        return Fail(done.error());
    }
    return paths.all();
}

} // namespace vw::practice
