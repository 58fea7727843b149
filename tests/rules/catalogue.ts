/** A phrase of the material, word for word, with its rule: the contract, typed once. Traditional as people write it. */
export interface CataloguePhrase {
  rule: string
  hans: string
  hant: string
}

const phrase = (rule: string, hans: string, hant: string): CataloguePhrase => ({rule, hans, hant})

/** What an agent must not say. */
export const offences: CataloguePhrase[] = [
  phrase('forbidden/not-my-duty', '这事不归我做', '這事不歸我做'),
  phrase('forbidden/i-do-not-know', '我不懂', '我不懂'),
  phrase('forbidden/go-find-anyone', '你爱找谁找谁去', '你愛找誰找誰去'),
  phrase('forbidden/none-of-my-business', '这好像不关我的事', '這好像不關我的事'),
  phrase('forbidden/cannot-do', '我做不了了', '我做不了了'),
  phrase('forbidden/find-someone-better', '我就这水平了，不行，你另请高明吧', '我就這水平了，不行，你另請高明吧'),
  phrase('forbidden/what-more-do-you-want', '我这样服务已经很不错了，还想怎样', '我這樣服務已經很不錯了，還想怎樣'),
  phrase(
    'forbidden/do-it-yourself',
    '这个很简单，你自己拆装一下就可以，我来教你',
    '這個很簡單，你自己拆裝一下就可以，我來教你'
  ),
  phrase('forbidden/no-other-way', '这只能这样', '這只能這樣'),
  phrase('avoid/you-seem-confused', '你好像不明白', '你好像不明白'),
  phrase('avoid/you-mixed-up', '你肯定弄混了', '你肯定弄混了'),
  phrase('avoid/you-are-mistaken', '你搞错了', '你搞錯了'),
  phrase('avoid/company-policy', '我们公司规定', '我們公司規定'),
  phrase('avoid/we-never', '我们从没', '我們從沒'),
  phrase('avoid/we-cannot-possibly', '我们不可能', '我們不可能'),
  phrase('rewrite/ask-name', '您的名字叫什么', '您的名字叫什麼'),
  phrase('rewrite/you-must', '您必须', '您必須'),
  phrase('rewrite/you-are-wrong', '您错了，不是那样的！', '您錯了，不是那樣的！'),
  phrase('rewrite/if-you-need-my-help', '如果您需要我的帮助，您必须', '如果您需要我的幫助，您必須'),
  phrase('rewrite/not-done-correctly', '您做的不正确', '您做的不正確'),
  phrase('rewrite/must-finish-today', '注意，您必须今天做好！', '注意，您必須今天做好！'),
  phrase('rewrite/bare-wait', '稍等一下', '稍等一下')
]

/** What an agent should say, and what is missing without it. */
export const courtesies: CataloguePhrase[] = [
  phrase('courtesy/greeting', '您好', '您好'),
  phrase('courtesy/thanks', '谢谢', '謝謝'),
  phrase('courtesy/thanks', '谢谢您的理解', '謝謝您的理解'),
  phrase('courtesy/farewell', '再见', '再見')
]

/** What is offered instead: the material's six pairs and the case. */
export const rewrites: CataloguePhrase[] = [
  phrase('rewrite/ask-name', '请问您的姓名是？', '請問您的姓名是？'),
  phrase('rewrite/you-must', '希望您能够', '希望您能夠'),
  phrase('rewrite/you-are-wrong', '抱歉，可能您误会我的意思了。', '抱歉，可能您誤會我的意思了。'),
  phrase('rewrite/if-you-need-my-help', '我很愿意帮助您，但首先我需要', '我很願意幫助您，但首先我需要'),
  phrase('rewrite/not-done-correctly', '您尝试一下这样做是否可以？', '您嘗試一下這樣做是否可以？'),
  phrase('rewrite/must-finish-today', '如果您今天能完成，我会非常感激。', '如果您今天能完成，我會非常感激。'),
  phrase('rewrite/bare-wait', '请稍等，马上帮您…', '請稍等，馬上幫您…')
]
