// A made-up corpus: words of everyday service talk, drawn by Zipf's law from a seed, so that every machine has the same.

import {once} from 'node:events'
import {createWriteStream} from 'node:fs'

const words = (
  '的 了 我 您 是 我们 这个 不 在 您好 就 有 一下 请 那 可以 好 要 给 你 没有 吗 也 还 他 都 会 到 什么 一个 现在 这边 帮您 查 看 说 谢谢 知道 时候 问题 ' +
  '电话 订单 客服 先生 女士 已经 需要 这样 怎么 然后 那个 就是 因为 所以 如果 但是 然 今天 明天 昨天 上午 下午 晚上 小时 分钟 工作日 快递 退款 退货 换货 ' +
  '发票 地址 手机 号码 账户 余额 密码 验证码 短信 系统 显示 处理 申请 提交 审核 通过 成功 失败 取消 确认 核实 登记 记录 反馈 联系 回复 等待 稍等 麻烦 ' +
  '抱歉 不好意思 理解 感谢 来电 再见 祝您 生活 愉快 满意 评价 服务 态度 投诉 建议 方案 优惠 活动 积分 会员 套餐 流量 宽带 安装 维修 师傅 上门 预约 ' +
  '时间 费用 价格 元 块钱 月 日 年 次 件 份 家 公司 部门 经理 同事 专员 规定 流程 合同 条款 保险 理赔 银行 信用卡 贷款 利息 还款 逾期 征信 冻结 解冻 ' +
  '航班 机票 改签 退票 行李 酒店 房间 入住 退房 司机 行程 路线 车辆 门店 商品 库存 颜色 尺码 质量 包装 破损 少发 漏发 补发 赔偿 保修 说明书 配件 电池 ' +
  '充电 屏幕 网络 信号 重启 更新 下载 登录 注册 绑定 解绑 实名 身份证 照片 上传 扫码 支付 微信 支付宝 转账 到账 扣款 重复 异常 正常 原因 情况 具体 ' +
  '大概 左右 马上 立即 尽快 之前 之后 目前 一直 刚才 已 又 再 才 只 最 很 非常 特别 比较 真的 应该 可能 一定 肯定 当然 其实 其他 别的 哪里 哪个 谁 多少 几 ' +
  '为什么 怎么样 行 对 没关系 没问题 好的 嗯 啊 呃 哦 呢 吧 呀 嘛 和 跟 与 或者 还是 从 把 被 让 叫 用 对于 关于 根据 按照 除了 以及 那边 这里 那里 上面 下面 ' +
  '里面 外面 前面 后面 孩子 老人 朋友 自己 大家 别人 东西 事情 办法 结果 意思 感觉 希望 觉得 认为 发现 告诉 解释 说明 操作 点击 选择 填写 打开 关闭 设置 页面 ' +
  '按钮 首页 我的 客户端 应用 官网 热线 人工 语音 留言 邮箱 邮件 附件 编号 单号 物流 仓库 签收 派送 拒收 代收 驿站 超时 催 急 快 慢 贵 便宜 新 旧 大 小 多 少'
).split(' ')

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const weights = words.map((_, i) => 1 / (i + 8))
const sums = []
weights.reduce((sum, weight, i) => (sums[i] = sum + weight), 0)

function word(random) {
  const at = random() * sums.at(-1)
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle] < at) low = middle + 1
    else high = middle
  }
  return words[low]
}

/** Fixed phrases of five to nine characters, no two alike; the first `n` of always the same list. */
export function makePhrases(n) {
  const random = randomFrom(7)
  const phrases = new Set()
  while (phrases.size < n) {
    let phrase = ''
    while (phrase.length < 5) phrase += words[Math.floor(random() * words.length)]
    if (phrase.length <= 9) phrases.add(phrase)
  }
  return [...phrases]
}

/** What somebody says in one turn: clauses of words; now and then (one turn in `rare`) one of the phrases. */
function makeTurn(random, phrases, rare) {
  let text = ''
  const clauses = 1 + Math.floor(random() * 4)
  for (let c = 0; c < clauses; c++) {
    const length = 2 + Math.floor(random() * 6)
    for (let w = 0; w < length; w++) text += word(random)
    if (random() < 1 / (rare * 2.5)) text += phrases[Math.floor(random() * phrases.length)]
    text += c === clauses - 1 ? '。' : '，'
  }
  return text
}

/** Calls of about 20 turns, agent and customer in turn, for ever. */
export function* makeCalls({seed = 1, phrases = makePhrases(40), rare = 40} = {}) {
  const random = randomFrom(seed)
  for (let id = 1; ; id++) {
    const turns = []
    const length = 10 + Math.floor(random() * 20)
    for (let i = 0; i < length; i++)
      turns.push({role: i % 2 ? 'customer' : 'agent', text: makeTurn(random, phrases, rare)})
    yield {id: `call-${id}`, turns}
  }
}

/** Text of at least so many characters: turns, one a line. */
export function makeText(characters, options) {
  const parts = []
  let length = 0
  for (const {turns} of makeCalls(options)) {
    for (const {text} of turns) {
      parts.push(text)
      length += text.length + 1
    }
    if (length >= characters) return parts.join('\n')
  }
}

/** Writes calls, one JSON object a line, until the file has so many bytes. */
export async function writeCorpus(path, bytes, options) {
  const file = createWriteStream(path)
  let written = 0
  for (const call of makeCalls(options)) {
    const line = `${JSON.stringify(call)}\n`
    written += Buffer.byteLength(line)
    if (!file.write(line)) await once(file, 'drain')
    if (written >= bytes) break
  }
  file.end()
  await once(file, 'close')
  return written
}
