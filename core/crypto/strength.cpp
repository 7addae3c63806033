// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/strength.h"

#include "core/crypto/wordlist.h"

#include <zxcvbn.h>

#include <cstring>
#include <vector>

namespace vw::crypto {

namespace {

constexpr size_t longest = 100; ///< zxcvbn's time grows with the square; what comes after only adds

const char **knownWords()
{
    static std::vector<const char *> words = [] {
        std::vector<const char *> list(wordList.begin(), wordList.end());
        for (const char *word : {"vlagwijzer", "kluis", "geheim", "wachtwoord", "wachtzin", "welkom", "veilig", "thuis", "zaken"})
            list.push_back(word);
        list.push_back(nullptr);
        return list;
    }();
    return words.data();
}

} // namespace

Strength strengthOf(const SecretBuffer &passphrase)
{
    SecretBuffer text(std::min(passphrase.size(), longest) + 1); // ends in zero
    if (text.isEmpty() || passphrase.isEmpty())
        return Strength::VeryWeak;
    std::memcpy(text.data(), passphrase.data(), text.size() - 1);
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.data()), knownWords(), nullptr);
    if (bits < 28)
        return Strength::VeryWeak;
    if (bits < 40)
        return Strength::Weak;
    return bits < 60 ? Strength::Fair : Strength::Strong;
}

} // namespace vw::crypto
