// SPDX-License-Identifier: EUPL-1.2
#include "desk/textsearch.h"

#include "core/search/caseindex.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace vw::desk {

namespace {

constexpr int sliceMilliseconds = 4; ///< of the window's time at once, well within a frame
constexpr qsizetype mostPlaces = 40; ///< nobody looks through more of what was found
constexpr int slicesAhead =
    2; ///< what was read and not yet indexed: enough to keep the other thread at work, and no vault full of cases in memory

} // namespace

/// Lives in the thread of the index.
class IndexWorker : public QObject {
    Q_OBJECT
public:
    IndexWorker(crypto::SecretBuffer key, const std::atomic<bool> &stop) : m_key(std::move(key)), m_stop(stop) {}

    void put(const QList<vault::SealedCase> &cases)
    {
        if (!isReady()) {
            Q_EMIT taken();
            return;
        }
        for (const auto &sealed : cases) {
            if (m_stop)
                return;
            (void)m_index->put(sealed.id,
                               search::wordsOf(vault::openSealed(m_key, sealed))); // a case that is not indexed is not found by its words
        }
        Q_EMIT taken();
    }
    void remove(CaseId id)
    {
        if (isReady())
            m_index->remove(id);
    }
    void find(const QString &words)
    {
        if (!isReady())
            return;
        const auto cases = m_index->find(words);
        Q_EMIT found(words, cases ? *cases : QList<CaseId>());
    }

    void where(const QString &words, const vault::SealedCase &sealed)
    {
        if (m_stop)
            return;
        const auto place = search::placeOf(vault::openSealed(m_key, sealed), words);
        Q_EMIT foundIn(words, sealed.id, place.kind, place.words);
    }

Q_SIGNALS:
    void foundIn(const QString &words, vw::CaseId id, const QString &kind, const QString &around);
    /// The cases of one put() are done with.
    void taken();
    void found(const QString &words, const QList<vw::CaseId> &cases);

private:
    bool isReady()
    {
        if (!m_index && !m_stop) {
            if (auto made = search::CaseIndex::make()) // here, because its connection belongs to this thread
                m_index = std::move(*made);
        }
        return m_index != nullptr && !m_stop;
    }
    crypto::SecretBuffer m_key;
    const std::atomic<bool> &m_stop;
    std::unique_ptr<search::CaseIndex> m_index;
};

TextSearch::TextSearch(vault::Session &session, const QList<CaseId> &cases, QObject *parent)
    : QObject(parent), m_session(session), m_waiting(cases), m_thread(new QThread(this)),
      m_worker(new IndexWorker(vault::keyForWorker(session), m_stop))
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &IndexWorker::found, this, &TextSearch::found);
    connect(m_worker, &IndexWorker::foundIn, this, &TextSearch::foundIn);
    m_wantedTimer.setInterval(0);
    connect(&m_wantedTimer, &QTimer::timeout, this, &TextSearch::readWhere);
    connect(m_worker, &IndexWorker::taken, this, [this] {
        --m_ahead;
        wake();
    });
    std::ranges::reverse(m_waiting);
    m_thread->start(QThread::LowPriority);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TextSearch::slice);
    wake();
}

TextSearch::~TextSearch()
{
    m_stop = true;
    m_thread->quit();
    m_thread->wait();
}

/// Reads what a few milliseconds allow and hands it over; then the window has its turn.
void TextSearch::slice()
{
    QElapsedTimer timer;
    timer.start();
    QList<vault::SealedCase> read;
    while (!m_waiting.isEmpty() && timer.elapsed() < sliceMilliseconds) {
        if (auto sealed = vault::readSealed(m_session, m_waiting.takeLast()))
            read.append(std::move(*sealed));
    }
    ++m_ahead;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, read] { worker->put(read); }, Qt::QueuedConnection);
    if (!m_waiting.isEmpty()) {
        if (m_ahead >= slicesAhead)
            m_timer.stop(); // until the worker has taken one
        return;
    }
    m_timer.stop();
    QMetaObject::invokeMethod(
        m_worker, [this] { QMetaObject::invokeMethod(this, &TextSearch::completed, Qt::QueuedConnection); }, Qt::QueuedConnection);
}

void TextSearch::askWhere(const QString &words, const QList<CaseId> &cases)
{
    m_wantedWords = words;
    m_wanted = cases.first(std::min(cases.size(), mostPlaces));
    std::ranges::reverse(m_wanted);
    if (!m_paused && !m_wanted.isEmpty())
        m_wantedTimer.start();
}

/// One case at a time: the window has its turn in between.
void TextSearch::readWhere()
{
    if (m_paused || m_wanted.isEmpty()) {
        m_wantedTimer.stop();
        return;
    }
    if (auto sealed = vault::readSealed(m_session, m_wanted.takeLast()))
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, words = m_wantedWords, read = std::move(*sealed)] { worker->where(words, read); },
            Qt::QueuedConnection);
}

void TextSearch::refresh(CaseId id)
{
    m_waiting.removeAll(id);
    m_waiting.append(id);
    wake();
}

void TextSearch::pause()
{
    m_paused = true;
    m_timer.stop();
}

void TextSearch::goOn()
{
    m_paused = false;
    wake();
    if (!m_wanted.isEmpty())
        m_wantedTimer.start();
}

void TextSearch::wake()
{
    if (!m_paused && !m_waiting.isEmpty() && m_ahead < slicesAhead)
        m_timer.start();
}

void TextSearch::remove(CaseId id)
{
    m_waiting.removeAll(id);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->remove(id); }, Qt::QueuedConnection);
}

void TextSearch::ask(const QString &words)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, words] { worker->find(words); }, Qt::QueuedConnection);
}

} // namespace vw::desk

#include "textsearch.moc"
