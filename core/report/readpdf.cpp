// SPDX-License-Identifier: EUPL-1.2
#include "core/report/readpdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <exception>
#include <memory>
#include <stdexcept>

namespace vw::report {

namespace {

using State = AttachedData::State;

/// Takes what comes, up to a limit: a few bytes in a file can claim to be a gigabyte.
class Bounded : public Pipeline {
public:
    Bounded(std::string &into, std::size_t most) : Pipeline("bounded", nullptr), m_into(into), m_most(most) {}
    void write(unsigned char const *data, std::size_t length) override
    {
        if (length > m_most - m_into.size()) {
            m_isTooMuch = true;
            throw std::runtime_error("more than may be read");
        }
        m_into.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }

private:
    std::string &m_into;
    std::size_t m_most;
    bool m_isTooMuch = false;
};

AttachedData dataIn(QPDF &pdf, std::size_t most)
{
    AttachedData found{State::NothingInside, {}};
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const char *name : {"verwijzing.json", "overzicht.json"}) {
        const auto file = files.getEmbeddedFile(name);
        if (!file)
            continue;
        Bounded out(found.json, most);
        auto stream = file->getEmbeddedFileStream();
        bool isWhole = false;
        try { // qpdf catches what the limit throws, and calls it damage: so the limit is asked
            isWhole = stream.isStream() && stream.pipeStreamData(&out, 0, qpdf_dl_generalized, true);
        } catch (const std::exception &) {
        }
        if (!isWhole)
            return {out.isTooMuch() ? State::TooLarge : State::NotAPdf, {}};
        found.state = State::Read;
        return found;
    }
    return found;
}

} // namespace

AttachedData attachedData(const char *bytes, std::size_t size, const std::vector<std::string> &passphrases, std::size_t most)
{
    std::vector<std::string> tried{std::string()};
    tried.insert(tried.end(), passphrases.begin(), passphrases.end());
    AttachedData last{State::NotAPdf, {}};
    for (const auto &words : tried) {
        try {
            QPDF pdf;
            pdf.setSuppressWarnings(true);
            pdf.processMemoryFile("referral", bytes, size, words.c_str());
            return dataIn(pdf, most);
        } catch (const QPDFExc &error) {
            last.state = error.getErrorCode() == qpdf_e_password ? State::WrongWords : State::NotAPdf;
            if (last.state != State::WrongWords)
                return last;
        } catch (const std::exception &) {
            return {State::NotAPdf, {}};
        }
    }
    return last;
}

} // namespace vw::report
