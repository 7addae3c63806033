// SPDX-License-Identifier: EUPL-1.2
#include "core/report/tags.h"

#include <QPainter>
#include <QXmlStreamWriter>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>
#include <string_view>

namespace vw::report {

using Role = Element::Role;

namespace {

// A sign is a rectangle far off the page: its x says what begins, the rest that it is one.
constexpr int signX = -100000, signStep = 10, signY = -200000, signWide = 7, signHigh = 3;
constexpr int endSign = 0, artifactSign = 1, firstSign = 2;

void paintSign(QPainter &painter, int id)
{
    painter.fillRect(QRectF(signX - id * signStep, signY, signWide, signHigh), Qt::black);
}

const char *nameOf(Role role)
{
    switch (role) {
    case Role::H1: return "/H1";
    case Role::H2: return "/H2";
    case Role::H3: return "/H3";
    case Role::P: return "/P";
    case Role::List: return "/L";
    case Role::Item: return "/LI";
    case Role::Label: return "/Lbl";
    case Role::Body: return "/LBody";
    case Role::Table: return "/Table";
    case Role::Row: return "/TR";
    case Role::Head: return "/TH";
    case Role::Cell: return "/TD";
    case Role::Figure: return "/Figure";
    }
    return "/P";
}

/// A piece of a page that belongs to an element.
struct Piece {
    int page = 0, mcid = 0;
};

/// The content of one page with marked content in place of the signs.
class SignReader {
public:
    SignReader(const std::vector<Element> &elements, std::vector<std::vector<Piece>> &pieces, int page)
        : m_elements(elements), m_pieces(pieces), m_page(page)
    {
    }
    /// The element of each piece of the page, by its number.
    std::vector<int> ofPage;

    /// Qt writes a sign on a line of its own, and its painting on the next; text stands in hexadecimal digits, so nothing else looks like one. To look
    /// for it costs a tenth of what reading every word of the page costs.
    [[nodiscard]] std::string read(std::string_view content)
    {
        static const std::string rest = QStringLiteral(" %1 %2 %3 re\n").arg(signY).arg(signWide).arg(signHigh).toStdString();
        m_out.reserve(content.size());
        size_t done = 0;
        for (size_t at = content.find(rest); at != std::string_view::npos; at = content.find(rest, at + 1)) {
            const size_t line = content.rfind('\n', at) + 1;
            int x = 0;
            const auto [end, fault] = std::from_chars(content.data() + line, content.data() + at, x);
            if (fault != std::errc() || end != content.data() + at || x > signX)
                continue;
            m_out += content.substr(done, line - done);
            begin((signX - x) / signStep);
            done = at + rest.size();
            for (const std::string_view painted : {"f\n", "f*\n"}) {
                if (content.substr(done).starts_with(painted))
                    done += painted.size();
            }
        }
        m_out += content.substr(done);
        return std::move(m_out);
    }

private:
    void begin(int id)
    {
        if (id == endSign) {
            m_out += "EMC\n";
        } else if (id == artifactSign) {
            m_out += "/Artifact BMC\n";
        } else {
            const int element = id - firstSign, mcid = static_cast<int>(ofPage.size());
            ofPage.push_back(element);
            m_pieces.at(static_cast<size_t>(element)).push_back({m_page, mcid});
            m_out +=
                std::string(nameOf(m_elements.at(static_cast<size_t>(element)).role)) + " <</MCID " + std::to_string(mcid) + ">> BDC\n";
        }
    }

    const std::vector<Element> &m_elements;
    std::vector<std::vector<Piece>> &m_pieces;
    int m_page;
    std::string m_out;
};

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The tree as objects of the file.
class Tree {
public:
    Tree(QPDF &pdf, const std::vector<Element> &elements, std::vector<QPDFObjectHandle> pages)
        : m_pdf(pdf), m_elements(elements), m_pages(std::move(pages)),
          m_root(pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/StructTreeRoot>>"))),
          m_document(pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/StructElem/S/Document>>")))
    {
        m_document.replaceKey("/P", m_root);
        m_document.replaceKey("/K", QPDFObjectHandle::newArray());
        m_root.replaceKey("/K", m_document);
        for (const auto &element : m_elements)
            add(element);
    }

    void attach(const std::vector<std::vector<Piece>> &pieces)
    {
        for (size_t i = 0; i < m_handles.size(); ++i) {
            auto kids = m_handles[i].getKey("/K");
            for (const auto &piece : pieces[i]) {
                kids.appendItem(QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/MCR")},
                                                                 {"/Pg", m_pages.at(static_cast<size_t>(piece.page))},
                                                                 {"/MCID", QPDFObjectHandle::newInteger(piece.mcid)}}));
            }
        }
    }

    /// `ofPages`: for each page the element of each of its pieces.
    void finish(const std::vector<std::vector<int>> &ofPages)
    {
        auto numbers = QPDFObjectHandle::newArray();
        for (size_t page = 0; page < ofPages.size(); ++page) {
            auto owners = QPDFObjectHandle::newArray();
            for (const int element : ofPages[page])
                owners.appendItem(m_handles.at(static_cast<size_t>(element)));
            numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
            m_pages[page].replaceKey("/StructParents", QPDFObjectHandle::newInteger(static_cast<long long>(page)));
            m_pages[page].replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        }
        auto parents = QPDFObjectHandle::newDictionary();
        parents.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(ofPages.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
    }

private:
    void add(const Element &element)
    {
        auto &parent = element.parent < 0 ? m_document : m_handles.at(static_cast<size_t>(element.parent));
        auto handle = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/StructElem")},
                                                                                {"/S", QPDFObjectHandle::newName(nameOf(element.role))},
                                                                                {"/P", parent},
                                                                                {"/K", QPDFObjectHandle::newArray()}}));
        if (element.role == Role::Head)
            handle.replaceKey("/A", QPDFObjectHandle::parse("<</O/Table/Scope/Column>>"));
        if (!element.text.isEmpty()) // Qt leaves the space at the end of a line away
            handle.replaceKey(element.role == Role::Figure ? "/Alt" : "/ActualText", textOf(element.text));
        auto kids = parent.getKey("/K");
        kids.appendItem(handle);
        m_handles.push_back(handle);
    }

    QPDF &m_pdf;
    const std::vector<Element> &m_elements;
    std::vector<QPDFObjectHandle> m_pages;
    QPDFObjectHandle m_root, m_document;
    std::vector<QPDFObjectHandle> m_handles;
};

/// Headings of the second rank, and below them those of the third.
class Bookmarks {
public:
    Bookmarks(QPDF &pdf, const std::vector<Element> &elements, const std::vector<QPDFObjectHandle> &pages)
        : m_pdf(pdf), m_elements(elements), m_pages(pages)
    {
    }

    void add(const std::vector<Heading> &headings)
    {
        std::vector<QPDFObjectHandle> top;
        std::vector<std::vector<QPDFObjectHandle>> below;
        for (const auto &heading : headings) {
            const auto &element = m_elements.at(static_cast<size_t>(heading.element));
            if (element.role == Role::H3 && !top.empty()) {
                below.back().push_back(item(heading, element));
            } else if (element.role == Role::H2) {
                top.push_back(item(heading, element));
                below.emplace_back();
            }
        }
        if (top.empty())
            return;
        auto outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/Outlines>>"));
        chain(outlines, top, true);
        for (size_t i = 0; i < top.size(); ++i)
            chain(top[i], below[i], false);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
    }

private:
    QPDFObjectHandle item(const Heading &heading, const Element &element)
    {
        constexpr double pageHigh = 842;
        auto made = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        made.replaceKey("/Title", textOf(element.text));
        auto place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(static_cast<size_t>(heading.page)));
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(pageHigh - heading.y, 1));
        place.appendItem(QPDFObjectHandle::newNull());
        made.replaceKey("/Dest", place);
        return made;
    }

    static void chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &items, bool isOpen)
    {
        if (items.empty())
            return;
        for (size_t i = 0; i < items.size(); ++i) {
            items[i].replaceKey("/Parent", parent);
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        const auto count = static_cast<long long>(items.size());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? count : -count));
    }

    QPDF &m_pdf;
    const std::vector<Element> &m_elements;
    const std::vector<QPDFObjectHandle> &m_pages;
};

/// Title and language where readers of metadata look for them (Dublin Core in XMP).
QByteArray metadataOf(const QString &title)
{
    using namespace Qt::Literals::StringLiterals;
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, dc = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(title);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeStartElement(dc, u"language"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    xml.writeTextElement(rdf, u"li"_s, u"nl-NL"_s);
    xml.writeEndDocument();
    return bytes + "\n<?xpacket end=\"r\"?>";
}

void addMetadata(QPDF &pdf, const QString &title)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, metadataOf(title).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(stream));
}

} // namespace

void paintBegin(QPainter &painter, int element)
{
    paintSign(painter, element < 0 ? artifactSign : element + firstSign);
}

void paintEnd(QPainter &painter)
{
    paintSign(painter, endSign);
}

void mendSpaces(QPDF &pdf)
{
    for (auto &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode") || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const auto from = text.find('['); // what the codes stand for; before it are the codes
        if (from == std::string::npos)
            continue;
        const std::string tab = "<0009>", space = "<0020>";
        for (auto at = text.find(tab, from); at != std::string::npos; at = text.find(tab, at))
            text.replace(at, tab.size(), space);
        stream.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void addTags(QPDF &pdf, const std::vector<Element> &elements, const std::vector<Heading> &headings, const QString &title)
{
    std::vector<QPDFObjectHandle> pages;
    std::vector<std::vector<Piece>> pieces(elements.size());
    std::vector<std::vector<int>> ofPages;
    for (auto &helper : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto page = helper.getObjectHandle();
        SignReader reader(elements, pieces, static_cast<int>(pages.size()));
        Pl_Buffer written("page");
        helper.pipeContents(&written);
        written.finish();
        const auto content = written.getBufferSharedPointer();
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(
                                         &pdf, reader.read({reinterpret_cast<const char *>(content->getBuffer()), content->getSize()})));
        pages.push_back(page);
        ofPages.push_back(std::move(reader.ofPage));
    }
    if (!elements.empty() && std::ranges::all_of(ofPages, &std::vector<int>::empty))
        throw std::runtime_error("no signs"); // a Qt that writes them in another way: a paper that nobody can hear must not leave unnoticed
    Tree tree(pdf, elements, pages);
    tree.attach(pieces);
    tree.finish(ofPages);
    Bookmarks(pdf, elements, pages).add(headings);
    addMetadata(pdf, title);
}

} // namespace vw::report
