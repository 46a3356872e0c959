# What kramdown, Jekyll's own Markdown reader, makes of every post of a Jekyll blog, as facts that tests compare
# with the pages Rota builds from the same posts. Made once; kramdown.json beside this file is its output:
#
#     apt-get install ruby-kramdown ruby-kramdown-parser-gfm ruby-nokogiri     (kramdown 2.4.0, nokogiri 1.13.10)
#     ruby src/test/18f/kramdown-table.rb SOURCE > src/test/18f/kramdown.json
#
# SOURCE is the folder that holds _posts and _authors. A second argument names a folder for each post's HTML and
# readable text, to look at when a hash differs.
#
# One line a post, sorted by file name: { p, li, pre, blockquote, table, img, text }. visible-text.ts says what
# these count; this file and that one follow the same rules in two languages, without a line in common.
#
# What Liquid means here, the simplest plausible reading of each kind that occurs:
#   {{ site.baseurl }}          nothing: the blog lay at the root of its host.
#   {{ page.x }}, {{ page.x[0] }}  the front matter's value, in code as well, because Liquid runs before Markdown;
#                               nothing where the key is missing (page.preview_baseurl, twice, in code).
#   {{ "ID" | team_link }}      <a href="/author/ID/">Full Name</a>, the name as in _authors.
#   {{ "ID" | team_photo }}     nothing: the portraits are not part of the source.
#   {{ "URL" | embed: "title" }}  a video: <a href="URL">title</a>, line breaks in the title as blanks.
#   {% oembed URL %}            a tweet: <a href="URL">URL</a>.
#   {% include svg/... %}       nothing: ornaments that are not part of the source.
#   {% raw %}x{% endraw %}      x as it stands.
#   {% comment %}x{% endcomment %}  nothing.
# Of a tag alone on its line the line break stays, as Liquid leaves it. Any other tag stops the script.

require 'date'
require 'digest'
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
require 'nokogiri'
require 'yaml'

# Jekyll's defaults.
KRAMDOWN = {
  input: 'GFM', hard_wrap: false, auto_ids: true, entity_output: :as_char,
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', syntax_highlighter: nil
}.freeze
COUNTED = %w[p li pre blockquote table img].freeze
DROPPED = 'script, style, iframe, svg, [class~=footnotes], a[class~=footnote], a[class~=reversefootnote]'
FRONT_MATTER = /\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\z)/m
LIQUID = /
  \{%\s*raw\s*%\}(?<raw>.*?)\{%\s*endraw\s*%\} |
  (?<comment>\{%\s*comment\s*%\}.*?\{%\s*endcomment\s*%\}) |
  \{%\s*(?<tag>.*?)\s*%\} |
  \{\{\s*(?<value>.*?)\s*\}\}
/mx

def table(source, debug)
  people = Dir["#{source}/_authors/*.md"].to_h { |file| [File.basename(file, '.md'), front_matter(read(file))] }
  files = Dir["#{source}/_posts/*.md"].sort_by { |file| File.basename(file) }
  lines = files.map do |file|
    name = File.basename(file)
    html = to_html(read(file), people)
    body = Nokogiri::HTML5.parse("<body>#{html}").at('body')
    write_debug(debug, name, html, body) if debug
    "#{name.to_json}: #{facts(body).to_json}"
  end
  "{\n#{lines.join(",\n")}\n}\n"
end

def read(file)
  File.read(file, encoding: 'UTF-8')
end

def to_html(text, people)
  page = front_matter(text)
  body = liquid(text.sub(FRONT_MATTER, ''), page, people)
  Kramdown::Document.new(body, KRAMDOWN).to_html
end

def front_matter(text)
  YAML.safe_load(text[FRONT_MATTER, 1], permitted_classes: [Date, Time]) || {}
end

def liquid(body, page, people)
  body.gsub(LIQUID) do
    found = $~
    next found[:raw] if found[:raw]
    next '' if found[:comment]

    found[:tag] ? tag(found[:tag]) : value(found[:value], page, people)
  end
end

def tag(text)
  case text
  when /\Aoembed\s+(\S+)\z/ then link($1, $1)
  when /\Ainclude\s+svg\// then ''
  else raise "Unknown tag: #{text}"
  end
end

def value(text, page, people)
  case text
  when 'site.baseurl' then ''
  when /\Apage\.(\w+)(?:\[(\d+)\])?\z/ then ($2 ? page[$1][$2.to_i] : page[$1]).to_s
  when /\A"([^"]+)"\s*\|\s*team_link\z/ then link("/author/#{$1}/", people.fetch($1)['full_name'])
  when /\A"([^"]+)"\s*\|\s*team_photo\z/ then ''
  when /\A"([^"]+)"\s*\|\s*embed:\s*(["'])(.*)\2\z/m then link($1, $3.gsub(/\s+/, ' '))
  else raise "Unknown value: #{text}"
  end
end

def link(to, text)
  %(<a href="#{to}">#{text}</a>)
end

# Changes `body`: what does not count is taken out first.
def facts(body)
  body.css(DROPPED).each(&:unlink)
  counts = COUNTED.to_h { |name| [name, body.css(name).count { |element| counts?(element) }] }
  counts.merge('text' => Digest::SHA256.hexdigest(squeeze(plain(body.text)))[0, 16])
end

def counts?(element)
  element.name != 'p' || squeeze(plain(element.text)) != '' || !element.at_css('img').nil?
end

def plain(text)
  text.unicode_normalize(:nfc)
      .gsub(/[\u2018\u2019\u201A\u201B]/, "'").gsub(/[\u201C\u201D\u201E\u201F]/, '"')
      .gsub("\u00AB", '<<').gsub("\u00BB", '>>').gsub("\u2026", '...')
      .gsub(/[\u2010-\u2015\u2212]/, '-').gsub(/[\u00AD\u200B-\u200F\u2060\uFEFF]/, '')
end

def squeeze(text)
  text.gsub(/[[:space:]]+/, '').gsub(/-+/, '-')
end

def write_debug(folder, name, html, body)
  File.write("#{folder}/#{name}.html", html)
  copy = body.dup
  copy.css(DROPPED).each(&:unlink)
  copy.css('p, li, pre, blockquote, table, tr, h1, h2, h3, h4, h5, h6, div, figure, figcaption, dt, dd, br').each do |block|
    block.before("\u001E") && block.after("\u001E")
  end
  lines = plain(copy.text).split("\u001E").map { |line| line.gsub(/[[:space:]]+/, ' ').strip }.reject(&:empty?)
  File.write("#{folder}/#{name}.txt", "#{lines.join("\n")}\n")
end

if ARGV.empty?
  warn 'usage: ruby kramdown-table.rb SOURCE [DEBUG_FOLDER]'
  exit 2
end
print table(ARGV[0], ARGV[1])
