// SPDX-License-Identifier: Apache-2.0
// How codes, fonts and pages are written anew.
#include "print/speak.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <stdexcept>
#include <utility>

namespace print {
namespace {

using Code = std::uint16_t;

QByteArray hex(std::uint16_t unit)
{
    return QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// The codes of one font: from the code that Qt gave a glyph and what it says to a code for both.
class Codes {
public:
    [[nodiscard]] Code of(Code glyph, const QString &says)
    {
        const auto [found, isNew] = codes_.try_emplace({glyph, says}, static_cast<Code>(all_.size() + 1));
        if (isNew)
            all_.emplace_back(glyph, says);
        return found->second;
    }
    void writeInto(QPDF &pdf, QPDFObjectHandle font) const;

private:
    [[nodiscard]] QByteArray glyphs() const;
    [[nodiscard]] QByteArray meanings() const;
    [[nodiscard]] QPDFObjectHandle widths(QPDFObjectHandle old) const;
    [[nodiscard]] QByteArray present() const;

    std::map<std::pair<Code, QString>, Code> codes_;
    std::vector<std::pair<Code, QString>> all_; ///< the first has code 1; 0 stays the glyph of what is missing
};

QByteArray Codes::glyphs() const
{
    QByteArray table(2, '\0');
    for (const auto &[glyph, says] : all_) {
        table += static_cast<char>(glyph >> 8);
        table += static_cast<char>(glyph & 0xFF);
    }
    return table;
}

QByteArray Codes::meanings() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t mostInSection = 100; // what the format allows
    for (std::size_t first = 0; first < all_.size(); first += mostInSection) {
        const std::size_t last = std::min(all_.size(), first + mostInSection);
        map += QByteArray::number(static_cast<qulonglong>(last - first)) + " beginbfchar\n";
        for (std::size_t i = first; i < last; ++i) {
            map += '<' + hex(static_cast<Code>(i + 1)) + "> <";
            for (const QChar each : all_[i].second)
                map += hex(each.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Qt gives the widths as one row that begins with code 0.
QPDFObjectHandle Codes::widths(QPDFObjectHandle old) const
{
    QPDFObjectHandle row = old.getArrayItem(1);
    QPDFObjectHandle mine = QPDFObjectHandle::newArray();
    mine.appendItem(row.getArrayItem(0));
    for (const auto &[glyph, says] : all_)
        mine.appendItem(row.getArrayItem(glyph));
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    all.appendItem(QPDFObjectHandle::newInteger(0));
    all.appendItem(mine);
    return all;
}

/// A bit for each code, the first one the highest of its byte.
QByteArray Codes::present() const
{
    const auto count = static_cast<qsizetype>(all_.size()) + 1;
    QByteArray bits(count / 8, '\xFF');
    if (count % 8 != 0)
        bits += static_cast<char>(0xFF << (8 - count % 8));
    return bits;
}

void Codes::writeInto(QPDF &pdf, QPDFObjectHandle font) const
{
    const auto stream = [&pdf](const QByteArray &bytes) {
        return pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, bytes.toStdString()));
    };
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    descendant.replaceKey("/W", widths(descendant.getKey("/W")));
    descendant.replaceKey("/CIDToGIDMap", stream(glyphs()));
    descendant.getKey("/FontDescriptor").replaceKey("/CIDSet", stream(present()));
    font.replaceKey("/ToUnicode", stream(meanings()));
}

/// Goes over what a page shows. Qt shows every glyph by itself: "/F12 282 Tf ... <000A> Tj".
class Rewriter : public QPDFObjectHandle::TokenFilter {
public:
    Rewriter(const QPDFObjectHandle &fonts, const QStringList &says, std::map<QPDFObjGen, Codes> &codes)
        : fonts_(fonts),
          says_(says),
          codes_(codes)
    {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name) {
            name_ = token.getValue();
        } else if (token.isWord("Tf")) {
            font_ = &codes_[fonts_.getKey(name_).getObjGen()];
        } else if (token.getType() == QPDFTokenizer::tt_string) {
            write(coded(token.getValue()));
            return;
        }
        writeToken(token);
    }
    void handleEOF() override
    {
        if (next_ != says_.size())
            throw std::runtime_error("fewer glyphs are shown than say something");
    }

private:
    [[nodiscard]] std::string coded(const std::string &string)
    {
        if (font_ == nullptr || string.size() != 2 || next_ >= says_.size())
            throw std::runtime_error("more glyphs are shown than say something");
        const auto glyph =
            static_cast<Code>(static_cast<std::uint8_t>(string[0]) << 8 | static_cast<std::uint8_t>(string[1]));
        return ('<' + hex(font_->of(glyph, says_[next_++])) + '>').toStdString();
    }

    QPDFObjectHandle fonts_;
    const QStringList &says_;
    std::map<QPDFObjGen, Codes> &codes_;
    std::string name_;
    Codes *font_ = nullptr;
    qsizetype next_ = 0;
};

} // namespace

void speak(QPDF &pdf, const std::vector<QStringList> &says)
{
    std::map<QPDFObjGen, Codes> codes;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() != says.size())
        throw std::runtime_error("not as many pages as say something");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Rewriter rewriter(pages[i].getAttribute("/Resources", false).getKey("/Font"), says[i], codes);
        Pl_Buffer written("page");
        pages[i].filterContents(&rewriter, &written);
        const std::unique_ptr<Buffer> content(written.getBuffer());
        pages[i].getObjectHandle().replaceKey("/Contents",
            QPDFObjectHandle::newStream(&pdf,
                std::string(reinterpret_cast<const char *>(content->getBuffer()), // NOLINT(*-reinterpret-cast)
                    content->getSize())));
    }
    for (const auto &[font, its] : codes)
        its.writeInto(pdf, pdf.getObjectByObjGen(font));
}

} // namespace print
