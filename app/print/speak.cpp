// SPDX-License-Identifier: Apache-2.0
// How codes, fonts and pages are written anew.
#include "print/speak.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <stdexcept>
#include <string>
#include <string_view>
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

/// Goes over what a page shows. Qt writes it plainly, "/F12 282 Tf ... <000A> Tj" for every glyph by itself, and nothing
/// that would take more reading than this; a tokenizer for all of PDF takes half as long as everything else together.
class Rewriter {
public:
    Rewriter(const QPDFObjectHandle &fonts, const QStringList &says, std::map<QPDFObjGen, Codes> &codes)
        : fonts_(fonts),
          says_(says),
          codes_(codes)
    {}

    [[nodiscard]] std::string rewritten(std::string_view content)
    {
        std::string all;
        all.reserve(content.size());
        std::size_t copied = 0;
        for (std::size_t at = content.find_first_of(special); at != std::string_view::npos;
             at = content.find_first_of(special, at)) {
            if (content[at] == '/') {
                const std::size_t end = content.find_first_of(" \n", at);
                name_ = content.substr(at, end - at);
                at = end;
            } else if (content[at] == 'T') {
                if (content.substr(at, 2) == "Tf")
                    font_ = &fontNamed(name_);
                at += 2;
            } else if (content[at] == '<') {
                const std::size_t end = content.find('>', at);
                all += content.substr(copied, at - copied);
                all += coded(content.substr(at + 1, end - at - 1));
                copied = at = end + 1;
            } else {
                throw std::runtime_error("a page shows something that Qt does not write");
            }
        }
        if (next_ != says_.size())
            throw std::runtime_error("fewer glyphs are shown than say something");
        all += content.substr(copied);
        return all;
    }

private:
    static constexpr std::string_view special = "/T<(";

    Codes &fontNamed(std::string_view name)
    {
        const auto [found, isNew] = named_.try_emplace(std::string(name), nullptr);
        if (isNew)
            found->second = &codes_[fonts_.getKey(found->first).getObjGen()];
        return *found->second;
    }

    [[nodiscard]] std::string coded(std::string_view digits)
    {
        Code glyph = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), glyph, 16);
        if (digits.size() != 4 || error != std::errc() || end != digits.data() + digits.size())
            throw std::runtime_error("a glyph is not shown by itself");
        if (font_ == nullptr || next_ >= says_.size())
            throw std::runtime_error("more glyphs are shown than say something");
        return ('<' + hex(font_->of(glyph, says_[next_++])) + '>').toStdString();
    }

    QPDFObjectHandle fonts_;
    const QStringList &says_;
    std::map<QPDFObjGen, Codes> &codes_;
    std::map<std::string, Codes *> named_;
    std::string_view name_;
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
        Pl_Buffer read("page");
        pages[i].pipeContents(&read);
        const std::unique_ptr<Buffer> content(read.getBuffer());
        const std::string_view shown(
            reinterpret_cast<const char *>(content->getBuffer()), content->getSize()); // NOLINT(*-reinterpret-cast)
        Rewriter rewriter(pages[i].getAttribute("/Resources", false).getKey("/Font"), says[i], codes);
        pages[i].getObjectHandle().replaceKey(
            "/Contents", QPDFObjectHandle::newStream(&pdf, rewriter.rewritten(shown)));
    }
    for (const auto &[font, its] : codes)
        its.writeInto(pdf, pdf.getObjectByObjGen(font));
}

} // namespace print
